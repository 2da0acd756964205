package org.servicecharter.charter.version;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import org.servicecharter.charter.text.Part;

/** What customer service means here, in a couple of sentences. A version has at most one. */
@Entity
@DiscriminatorValue("DEFINITION")
public class ServiceDefinition extends Clause {

    protected ServiceDefinition() {} // JPA

    ServiceDefinition(CharterVersion version, String code, String wording, List<ClauseSource> sources) {
        super(version, code, wording, 0, sources);
    }

    @Override
    public Part part() {
        return Part.DEFINITION;
    }
}

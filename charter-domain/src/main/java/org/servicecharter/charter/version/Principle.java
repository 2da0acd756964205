package org.servicecharter.charter.version;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import org.servicecharter.charter.text.Part;

/** A short belief. It counts only with the behaviours that make it true: without any it is not published. */
@Entity
@DiscriminatorValue("PRINCIPLE")
public class Principle extends Clause {

    protected Principle() {} // JPA

    Principle(CharterVersion version, String code, String wording, int place, List<ClauseSource> sources) {
        super(version, code, wording, place, sources);
    }

    @Override
    public Part part() {
        return Part.PRINCIPLE;
    }

    /** What to do under this principle, in order, without the removed. */
    public List<Behaviour> dos() {
        return on(Side.DO);
    }

    /** What not to do. */
    public List<Behaviour> donts() {
        return on(Side.DONT);
    }

    List<Behaviour> on(Side side) {
        return getVersion().wording().behaviours(this, side);
    }
}

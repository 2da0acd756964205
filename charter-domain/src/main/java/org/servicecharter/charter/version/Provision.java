package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.text.TermsJson;

/** What surrounds principles and promises: one item of mission, contact, complaint, redress… */
@Entity
@DiscriminatorValue("PROVISION")
public class Provision extends Clause {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private Part part;

    @Column(length = Terms.JSON_MAX)
    private String terms;

    protected Provision() {} // JPA

    /** @param part one of {@link Part#provisions()} */
    Provision(CharterVersion version, Part part, String code, String wording, int place, List<ClauseSource> sources) {
        super(version, code, wording, place, sources);
        if (!Part.provisions().contains(Objects.requireNonNull(part, "part"))) {
            throw new IllegalArgumentException(part + " is no provision");
        }
        this.part = part;
        agree(ProvisionTerms.plain());
    }

    /** @throws TermsNotUsable when a text is too long or a number none that can be meant */
    final void agree(ProvisionTerms newTerms) {
        ProvisionTerms checked = Terms.checked(newTerms);
        terms = TermsJson.of(checked).toString();
        fold(Facts.of(checked));
    }

    @Override
    public List<Fact> facts() {
        return Facts.of(getTerms());
    }

    public ProvisionTerms getTerms() {
        return TermsJson.provision(Terms.read(terms));
    }

    @Override
    public Part part() {
        return part;
    }
}

package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.EncounterKind;

/** A short belief. It counts only with the behaviours that make it true: without any it is not published. */
@Entity
@DiscriminatorValue("PRINCIPLE")
public class Principle extends Clause {

    @Enumerated(EnumType.STRING)
    @Column(name = "principle_encounter", length = 6)
    private EncounterKind encounter;

    protected Principle() {} // JPA

    Principle(CharterVersion version, String code, String wording, int place, List<ClauseSource> sources) {
        super(version, code, wording, place, sources);
    }

    /** @param kind {@code null} for all */
    void meantFor(EncounterKind kind) {
        encounter = kind;
        fold(facts());
    }

    /** The kind of encounter it is for (S0); {@code null} for all. */
    public EncounterKind getEncounter() {
        return encounter;
    }

    @Override
    public List<Fact> facts() {
        return Facts.of(encounter);
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

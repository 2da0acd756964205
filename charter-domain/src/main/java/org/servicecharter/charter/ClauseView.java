package org.servicecharter.charter;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.framework.EncounterKind;

/**
 * A clause as a page shows it; the revision goes back with whatever is done to it.
 *
 * @param placeholder its text says what belongs here; nobody has written it yet
 * @param encounter the kind of encounter a principle is for; {@code null} for all, and for any other clause
 * @param terms of a behaviour; {@code null} for any other clause
 */
public record ClauseView(
        String code,
        long revision,
        Part part,
        String text,
        boolean placeholder,
        EncounterKind encounter,
        BehaviourTerms terms,
        List<ClauseSource> sources,
        Provenance provenance)
        implements Serializable {

    public static ClauseView of(Clause clause) {
        return new ClauseView(
                clause.getCode(),
                clause.getRevision(),
                clause.part(),
                clause.getWording(),
                clause.isPlaceholder(),
                clause instanceof Principle principle ? principle.getEncounter() : null,
                clause instanceof Behaviour behaviour ? behaviour.getTerms() : null,
                List.copyOf(clause.getSources()),
                Provenance.of(clause.getSources()));
    }

    /** What is known of a principle or a behaviour beside its words. */
    public List<Fact> facts() {
        return terms == null ? Facts.of(encounter) : Facts.of(terms);
    }
}

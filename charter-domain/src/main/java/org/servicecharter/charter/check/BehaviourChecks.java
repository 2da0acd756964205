package org.servicecharter.charter.check;

import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.Principle;
import org.servicecharter.charter.version.Wording;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.framework.wording.CardHint;
import org.servicecharter.framework.wording.CardReading;

/**
 * What the frameworks ask of behaviours: a mindset with an action (S4, CC-04), a guideline that says when it bends (S3),
 * what genuine service solves (S1), and how the customer can decide once a need was found out (S2).
 */
final class BehaviourChecks {

    private final Findings findings;

    BehaviourChecks(Findings findings) {
        this.findings = findings;
    }

    void run(Wording wording) {
        wording.principles().forEach(this::check);
    }

    private void check(Principle principle) {
        List<Behaviour> dos = principle.dos().stream()
                .filter(behaviour -> !behaviour.isPlaceholder())
                .toList();
        boolean acts = dos.stream().anyMatch(behaviour -> kind(behaviour) == BehaviourKind.ACTION);
        for (Behaviour behaviour : dos) {
            boolean said = behaviour.getTerms().kind() == BehaviourKind.MINDSET;
            boolean alone = kind(behaviour) == BehaviourKind.MINDSET && !(said && acts);
            findings.at(behaviour).should(!alone, "CC-04", "mindset", behaviour.getWording());
            solves(behaviour);
        }
        Stream.concat(dos.stream(), principle.donts().stream()).forEach(behaviour -> {
            BehaviourTerms terms = behaviour.getTerms();
            boolean open = terms.firmness() == Firmness.GUIDELINE && terms.bend() == null;
            findings.at(behaviour).should(!open, "S3", "bend", behaviour.getWording());
        });
    }

    /** What is not to be done helps nobody, so only what is to be done is asked. */
    private void solves(Behaviour behaviour) {
        BehaviourTerms terms = behaviour.getTerms();
        Findings there = findings.at(behaviour);
        boolean helps = terms.helps() != null;
        there.should(helps || terms.level() != ServiceLevel.GENUINE, "S1", "solves", behaviour.getWording());
        boolean found = terms.exchange() == ExchangeType.RESOLUTION && terms.level() != ServiceLevel.GENUINE;
        there.should(helps || !found, "S2", "decide", behaviour.getWording());
    }

    /** What somebody said it is, else what it reads like. */
    private static BehaviourKind kind(Behaviour behaviour) {
        if (behaviour.getTerms().kind() != null) {
            return behaviour.getTerms().kind();
        }
        boolean quality = CardReading.hints(behaviour.getWording(), true).contains(CardHint.SEEN);
        return quality ? BehaviourKind.MINDSET : BehaviourKind.ACTION;
    }
}

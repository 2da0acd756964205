package org.servicecharter.practice.leadership;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.servicecharter.framework.EncounterKind;

/**
 * What is asked about how an organisation is led; an answer is the kind of encounter that it makes possible (S0). Where
 * the source says nothing of a kind, there is no answer for it.
 */
public enum LeadershipQuestion {
    TALKED_ABOUT(EnumSet.allOf(EncounterKind.class)),
    FOCUS(EnumSet.allOf(EncounterKind.class)),
    BREAKDOWN(EnumSet.allOf(EncounterKind.class)),
    IMPROVING(EnumSet.allOf(EncounterKind.class)),
    /** Nothing is said of the third kind (S0, marketing). */
    SELLING(EnumSet.of(EncounterKind.FIRST, EncounterKind.SECOND));

    private final Set<EncounterKind> answers;

    LeadershipQuestion(Set<EncounterKind> answers) {
        this.answers = answers;
    }

    /** In the order of the kinds. */
    public List<EncounterKind> answers() {
        return List.copyOf(answers);
    }
}

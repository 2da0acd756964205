package org.servicecharter.practice.leadership;

import java.util.Map;
import org.servicecharter.framework.EncounterKind;

/** How many of one group gave the same answers throughout. */
record AnswerCount(boolean leads, Map<LeadershipQuestion, EncounterKind> answers, long people) {

    AnswerCount {
        answers = Map.copyOf(answers);
    }
}

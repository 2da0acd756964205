package org.servicecharter.workshop.poll;

import java.util.Optional;
import org.servicecharter.framework.Prompt;

/** What is asked and counted. */
public enum PollQuestion {
    /** Fist to five at the close: from 0, not at all, to 5, fully. */
    CONFIDENCE(6),
    DEAL_OR_MEETING(2),
    ODD_ORDER(2);

    private final int answers;

    PollQuestion(int answers) {
        this.answers = answers;
    }

    /** How many answers it has; the first is 0. */
    public int answers() {
        return answers;
    }

    /** Its answers are degrees, so that there is one in the middle. */
    boolean isScale() {
        return this == CONFIDENCE;
    }

    /** The question behind a prompt; empty when that is one to think about only, or {@code null}. */
    public static Optional<PollQuestion> of(Prompt prompt) {
        return prompt != null && prompt.isChoice() ? Optional.of(valueOf(prompt.name())) : Optional.empty();
    }
}

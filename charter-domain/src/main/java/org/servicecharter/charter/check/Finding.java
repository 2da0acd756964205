package org.servicecharter.charter.check;

import java.io.Serializable;
import java.util.List;

/**
 * One thing to do about a draft.
 *
 * @param rule its number in the checklist, {@code CC-22}
 * @param blocks it must be done before the version is published; otherwise it is advice
 * @param reason which of the rule's sentences says what to do; with the rule the key of that sentence
 * @param arguments what fills {@code {0}}, {@code {1}}… of the sentence: texts, numbers, dates
 */
public record Finding(String rule, boolean blocks, String reason, List<Serializable> arguments)
        implements Serializable {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** {@code CC-22.tooLate} */
    public String key() {
        return rule + "." + reason;
    }
}

package org.servicecharter.charter.check;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One thing to do about a draft.
 *
 * @param rule its number in the checklist, {@code CC-22}, or the framework that warns of it, {@code S0}; UMBRELLA for domain.md 2.4, rule 8
 * @param blocks it must be done before the version is published; otherwise it is advice
 * @param reason which of the rule's sentences says what to do; with the rule the key of that sentence
 * @param place what it is about: the code of a clause, the name of a part that is missing, or {@code motto},
 *     {@code services}, {@code customers}, {@code owner}, {@code approver}, {@code effectiveOn}, {@code nextReviewOn}; {@code null} for the whole
 * @param arguments what fills {@code {0}}, {@code {1}}… of the sentence: texts, numbers, dates
 * @param waivedBy the code of the person who let the version do without; {@code null} when nobody did
 * @param waivedBecause why; {@code null} when nobody did
 */
public record Finding(
        String rule,
        boolean blocks,
        String reason,
        String place,
        List<Serializable> arguments,
        String waivedBy,
        String waivedBecause)
        implements Serializable {

    private static final String INHERITANCE = "UMBRELLA";

    /** A text is frozen with these: scope, roles, dates, what it inherits; and never with what a model says belongs in it. */
    private static final Set<String> NEEDED_TO_FREEZE =
            Set.of("MODEL", "CC-01", "CC-20", "CC-21", "CC-22", INHERITANCE);

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** {@code CC-22.tooLate} */
    public String key() {
        return rule + "." + reason;
    }

    /** It blocks, and may be let pass with a reason and a name. */
    public boolean isWaivable() {
        return blocks && !NEEDED_TO_FREEZE.contains(rule);
    }

    public boolean isWaived() {
        return waivedBy != null;
    }

    Finding waived(Waiver waiver) {
        return new Finding(rule, false, reason, place, arguments, waiver.getBy(), waiver.getReason());
    }
}

package org.servicecharter.practice.coverage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.Part;
import org.servicecharter.touchpoint.TouchpointDetails;

/**
 * A principle, behaviour or promise of a charter in force.
 *
 * @param title of the charter
 * @param principle the words of the principle above a behaviour; {@code null} for any other
 * @param principleCode the code of that principle; of a principle its own; {@code null} for a promise
 * @param terms of a behaviour; {@code null} for any other
 */
public record ClauseInForce(
        ClauseKey key,
        String title,
        Part part,
        String text,
        String principle,
        String principleCode,
        BehaviourTerms terms)
        implements Serializable {

    /** Something to do, or not to do. */
    public boolean isBehaviour() {
        return part == Part.DO || part == Part.DONT;
    }

    /** What is known of a behaviour beside its words; nothing for any other. */
    public List<Fact> facts() {
        return terms == null ? List.of() : Facts.of(terms);
    }

    /** A principle, or what makes one visible. */
    public boolean showsPrinciple() {
        return principleCode != null;
    }

    /** Its terms name the same encounter, exchange or level as the touchpoint, and none of them another. */
    public boolean fits(TouchpointDetails touchpoint) {
        if (terms == null) {
            return false;
        }
        return Stream.of(
                                agreement(terms.encounter(), touchpoint.encounter()),
                                agreement(terms.exchange(), touchpoint.exchange()),
                                agreement(terms.level(), touchpoint.level()))
                        .reduce(0, (one, other) -> one < 0 || other < 0 ? -1 : one + other)
                > 0;
    }

    /** 1 for the same, -1 for something else, 0 when either is silent. */
    private static int agreement(Enum<?> mine, Enum<?> theirs) {
        if (mine == null || theirs == null) {
            return 0;
        }
        return Objects.equals(mine, theirs) ? 1 : -1;
    }
}

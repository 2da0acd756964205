package org.servicecharter.practice.breakdown;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * What is known of a breakdown.
 *
 * @param day it happened, or is feared to
 * @param kind of the encounter, on which the thinking depends; {@code null} for that of the touchpoint
 * @param words what broke down
 * @param touchpoint where; {@code null} for none of ours
 * @param standing what the charter has to do with it
 * @param clause that failed; {@code null} unless one did
 * @param missing what the charter should say; {@code null} unless it lacks something
 * @param cause by kind: the root cause, what was not expected, or what may come; {@code null} for not yet
 * @param remedy by kind: how it was eliminated, how it was overcome, or what was agreed; {@code null} for not yet
 * @param redress what was done for the customer; {@code null} for nothing yet
 */
public record BreakdownTerms(
        LocalDate day,
        EncounterKind kind,
        String words,
        String touchpoint,
        ClauseStanding standing,
        ClauseKey clause,
        String missing,
        String cause,
        String remedy,
        String redress)
        implements Serializable {

    static final int WORDS_MAX = 2000;
    static final int TEXT_MAX = 1000;

    /**
     * As it is kept.
     *
     * @param touchpointKind of the touchpoint's encounters; {@code null} when nobody said
     * @throws BreakdownNotUsable when the kind or the day is missing, the day is to come though only the third kind
     *     looks ahead, or the clause does not go with the standing
     * @throws WordingNotUsable when there are no words, or a text is too long
     */
    BreakdownTerms checked(EncounterKind touchpointKind, LocalDate today) {
        EncounterKind known = kind == null ? touchpointKind : kind;
        if (known == null) {
            throw new BreakdownNotUsable("kind");
        }
        if (day == null || day.isAfter(today) && known != EncounterKind.THIRD) {
            throw new BreakdownNotUsable("day");
        }
        ClauseStanding where = standing == null ? ClauseStanding.OPEN : standing;
        if (where == ClauseStanding.FAILED && clause == null) {
            throw new BreakdownNotUsable("clause");
        }
        if (where == ClauseStanding.MISSING && (missing == null || missing.isBlank())) {
            throw new BreakdownNotUsable("missing");
        }
        return new BreakdownTerms(
                day,
                known,
                WordingNotUsable.checked(words, WORDS_MAX),
                touchpoint,
                where,
                where == ClauseStanding.FAILED ? clause : null,
                where == ClauseStanding.MISSING ? WordingNotUsable.checked(missing, TEXT_MAX) : null,
                WordingNotUsable.checkedOrNull(cause, TEXT_MAX),
                WordingNotUsable.checkedOrNull(remedy, TEXT_MAX),
                WordingNotUsable.checkedOrNull(redress, TEXT_MAX));
    }

    /** The thinking of its kind is written down. */
    boolean isThoughtThrough() {
        return cause != null && remedy != null;
    }
}

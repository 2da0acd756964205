package org.servicecharter.practice.followup;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.charter.version.WordingNotUsable;

/**
 * A talk about what a customer would like to become (S0, third kind).
 *
 * @param customer {@code null} for not said
 * @param hopes what they would like to become: our interest
 * @param scenarios what it could look like, thought about with patience; {@code null} for not yet
 * @param candour what we said openly, also what we cannot; {@code null} for not yet
 * @param nextOn the day of the next look
 */
public record TalkTerms(String customer, String hopes, String scenarios, String candour, LocalDate nextOn)
        implements Serializable {

    static final int TEXT_MAX = 1000;

    /**
     * As it is kept.
     *
     * @throws WordingNotUsable when the hopes are missing, or a text is too long
     * @throws DateNotUsable without a next day, or for one that is over
     */
    TalkTerms checked(LocalDate today) {
        return new TalkTerms(
                CustomerName.checked(customer),
                WordingNotUsable.checked(hopes, TEXT_MAX),
                WordingNotUsable.checkedOrNull(scenarios, TEXT_MAX),
                WordingNotUsable.checkedOrNull(candour, TEXT_MAX),
                DateNotUsable.checked(nextOn, today));
    }
}

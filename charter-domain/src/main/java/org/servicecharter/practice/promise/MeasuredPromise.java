package org.servicecharter.practice.promise;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * A promise through all published versions it is in.
 *
 * @param title of the charter, as its latest version says
 * @param text as the latest version says it
 * @param redress what follows when it is missed; {@code null} when the promise itself does not say
 * @param peakWhen when another value holds; {@code null} for never
 * @param inForce it is in a version the organisation stands by today
 * @param editions at least one, the latest first
 */
public record MeasuredPromise(
        ClauseKey key,
        String title,
        String text,
        String redress,
        String peakWhen,
        boolean inForce,
        List<Edition> editions)
        implements Serializable {

    /** One version's yardstick, and from when on it held. */
    public record Edition(LocalDate since, Yardstick yardstick) implements Serializable {}

    public MeasuredPromise {
        editions = List.copyOf(editions);
    }

    /** What held on a day; before the first version what that one says. */
    public Yardstick on(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.since().isAfter(day))
                .findFirst()
                .orElse(editions.get(editions.size() - 1))
                .yardstick();
    }

    /** What a version says. */
    public Yardstick in(int version) {
        return editions.stream()
                .map(Edition::yardstick)
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseGet(this::latest);
    }

    /** What the latest version says. */
    public Yardstick latest() {
        return editions.get(0).yardstick();
    }
}

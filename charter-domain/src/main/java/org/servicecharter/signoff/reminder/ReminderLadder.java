package org.servicecharter.signoff.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When whom to write to about a signature that is missing (SO-20): the person when they are asked, some days before and
 * some days after the due date, and their manager some days after it. After the last step nobody is written to.
 *
 * @param before days before the due date
 * @param after days after the due date, 0 for the day itself
 * @param manager days after the due date
 */
record ReminderLadder(List<Integer> before, List<Integer> after, int manager) {

    /** @throws IllegalArgumentException when a day is on the wrong side of the due date: a mistake in the settings */
    ReminderLadder {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.stream().anyMatch(days -> days < 1) || after.stream().anyMatch(days -> days < 0) || manager < 1) {
            throw new IllegalArgumentException("charter.signoff.remind-before and tell-manager-after begin at 1,"
                    + " charter.signoff.remind-after at 0");
        }
    }

    /** The last step that has come; those that were missed before it are not made up for. Empty before the first. */
    Optional<Rung> reached(LocalDate askedOn, LocalDate dueOn, LocalDate today) {
        Stream<Rung> soon = before.stream().map(days -> new Rung(Rung.Kind.SOON, days, dueOn.minusDays(days)));
        Stream<Rung> late = after.stream().map(days -> new Rung(Rung.Kind.LATE, days, dueOn.plusDays(days)));
        Rung first = new Rung(Rung.Kind.ASKED, 0, askedOn);
        return Stream.concat(Stream.of(first), Stream.concat(soon, late).filter(rung -> rung.on()
                        .isAfter(askedOn)))
                .filter(rung -> !rung.on().isAfter(today))
                .max(Comparator.comparing(Rung::on));
    }

    /** Managers are told of nobody who still has time. */
    boolean tellsManager(LocalDate dueOn, LocalDate today) {
        return !dueOn.plusDays(manager).isAfter(today);
    }
}

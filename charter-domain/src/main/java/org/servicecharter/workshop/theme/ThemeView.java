package org.servicecharter.workshop.theme;

import java.io.Serializable;
import java.util.List;
import java.util.function.IntPredicate;
import org.servicecharter.workshop.Workshop;

/**
 * A theme as every screen sees it.
 *
 * @param name {@code null} while it has none
 * @param dots of the latest vote that was counted; {@code null} until then, and while one is open (W-03)
 * @param before what earlier votes counted, the first one first; empty while one is open
 */
public record ThemeView(String id, String name, Integer dots, List<EarlierCount> before) implements Serializable {

    public static ThemeView of(Theme theme, Workshop workshop) {
        Integer shown = workshop.getCourse().getCountedVote();
        return of(theme, shown, vote -> shown != null && vote < shown);
    }

    /** With all that was ever counted, as a result tells it, also while another vote is open. */
    public static ThemeView whole(Theme theme, Workshop workshop) {
        Integer shown = workshop.getCourse().getCountedVote();
        return of(theme, shown, vote -> shown == null || vote != shown);
    }

    private static ThemeView of(Theme theme, Integer shown, IntPredicate told) {
        return new ThemeView(
                theme.getId(),
                theme.getName(),
                theme.dots(shown),
                theme.votes().stream()
                        .filter(told::test)
                        .map(vote -> new EarlierCount(vote, theme.dots(vote)))
                        .toList());
    }
}

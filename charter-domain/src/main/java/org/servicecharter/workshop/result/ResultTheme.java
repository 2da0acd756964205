package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.workshop.theme.EarlierCount;
import org.servicecharter.workshop.theme.ThemeView;

/**
 * A theme in the result, with its cards.
 *
 * @param place from 1, the same for all with as many dots; {@code null} without any dot
 * @param tied others have as many dots
 * @param tiedBefore the numbers of earlier votes in which others had as many
 */
public record ResultTheme(
        ThemeView theme,
        Integer place,
        boolean tied,
        Set<Integer> tiedBefore,
        List<ResultCard> cards,
        List<Became> became)
        implements Serializable {

    static ResultTheme of(ThemeView theme, List<ThemeView> themes, List<ResultCard> cards, List<Became> became) {
        int dots = dots(theme);
        return new ResultTheme(
                theme,
                dots == 0
                        ? null
                        : 1
                                + (int) themes.stream()
                                        .filter(other -> dots(other) > dots)
                                        .count(),
                dots > 0 && themes.stream().filter(other -> dots(other) == dots).count() > 1,
                theme.before().stream()
                        .filter(one -> one.dots() > 0)
                        .filter(one -> themes.stream()
                                .anyMatch(other -> !other.id().equals(theme.id())
                                        && other.before().contains(one)))
                        .map(EarlierCount::vote)
                        .collect(Collectors.toSet()),
                cards.stream()
                        .filter(one -> theme.id().equals(one.card().theme()))
                        .toList(),
                became);
    }

    private static int dots(ThemeView theme) {
        return theme.dots() == null ? 0 : theme.dots();
    }
}

package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.workshop.theme.EarlierCount;
import org.servicecharter.workshop.theme.ThemeView;

/**
 * A theme in the result, with its cards.
 *
 * @param place from 1, the same for all with as many dots; {@code null} when none were counted
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
        Integer dots = theme.dots();
        List<Integer> counted =
                themes.stream().map(ThemeView::dots).filter(Objects::nonNull).toList();
        return new ResultTheme(
                theme,
                dots == null
                        ? null
                        : 1 + (int) counted.stream().filter(more -> more > dots).count(),
                dots != null && counted.stream().filter(dots::equals).count() > 1,
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
}

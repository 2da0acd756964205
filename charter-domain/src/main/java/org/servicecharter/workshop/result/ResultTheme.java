package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.servicecharter.workshop.theme.ThemeView;

/**
 * A theme in the result, with its cards.
 *
 * @param place from 1, the same for all with as many dots; {@code null} when none were counted
 * @param tied others have as many dots
 */
public record ResultTheme(ThemeView theme, Integer place, boolean tied, List<ResultCard> cards, List<Became> became)
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
                cards.stream()
                        .filter(one -> theme.id().equals(one.card().theme()))
                        .toList(),
                became);
    }
}

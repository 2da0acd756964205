package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.workshop.theme.EarlierCount;
import org.servicecharter.workshop.theme.ThemeView;

class ResultThemeTest {

    @Test
    @DisplayName("ties are ties, in the last vote and in each before it; no dots are none")
    void tiesOfEveryVote() {
        List<ThemeView> all = List.of(
                theme("a", 3, 2, 0),
                theme("b", 1, 2, 1),
                theme("c", 3, 0, 0),
                theme("d", 0, 0, 0),
                theme("e", 0, 3, 0));

        List<ResultTheme> themes = all.stream()
                .map(one -> ResultTheme.of(one, all, List.of(), List.of()))
                .toList();

        assertThat(themes).extracting(ResultTheme::tied).containsExactly(true, false, true, false, false);
        assertThat(themes).extracting(ResultTheme::place).containsExactly(1, 3, 1, null, null);
        assertThat(themes.get(0).tiedBefore()).containsExactly(1);
        assertThat(themes.get(1).tiedBefore()).containsExactly(1);
        assertThat(themes.get(2).tiedBefore()).isEmpty();
    }

    private static ThemeView theme(String id, int dots, int first, int second) {
        return new ThemeView(id, id, dots, List.of(new EarlierCount(1, first), new EarlierCount(2, second)));
    }
}

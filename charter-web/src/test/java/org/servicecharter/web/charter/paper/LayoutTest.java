package org.servicecharter.web.charter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a paper that is too small gives way. */
class LayoutTest {

    private final List<Entry> entries = List.of(entry("We see you", 3, 2), entry("We keep our word", 1, 0));

    @Test
    void firstTheLettersGetSmallerThenLinesGoThenEntries() {
        assertThat(Layout.of(entries, 12, 11))
                .containsExactly(
                        new Layout(12, 3, 2),
                        new Layout(11.5, 3, 2),
                        new Layout(11, 3, 2),
                        new Layout(11, 2, 2),
                        new Layout(11, 1, 2),
                        new Layout(11, 0, 2),
                        new Layout(11, 0, 1),
                        new Layout(11, 0, 0));
    }

    @Test
    void theRoomiestThatFitsIsTaken() {
        List<Layout> layouts = Layout.of(entries, 30, 11);

        IntStream.range(0, layouts.size())
                .forEach(room -> assertThat(Layout.roomiest(layouts, one -> layouts.indexOf(one) >= room))
                        .isEqualTo(layouts.get(room)));
    }

    @Test
    void whatNothingFitsIsTheTightest() {
        List<Layout> layouts = Layout.of(entries, 12, 11);

        assertThat(Layout.roomiest(layouts, one -> false)).isEqualTo(new Layout(11, 0, 0));
    }

    @Test
    void itTellsHowManyLinesAreMissing() {
        assertThat(new Layout(11, 3, 2).missing(entries)).isZero();
        assertThat(new Layout(11, 2, 2).missing(entries)).isEqualTo(1);
        assertThat(new Layout(11, 1, 2).missing(entries)).isEqualTo(3);
        assertThat(new Layout(11, 3, 1).missing(entries)).isEqualTo(2);
        assertThat(new Layout(11, 0, 0).missing(List.of())).isZero();
    }

    private static Entry entry(String name, int dos, int donts) {
        return new Entry(name, List.of(side(dos), side(donts)));
    }

    private static Entry.Side side(int lines) {
        return new Entry.Side(
                "What to do",
                "do",
                IntStream.range(0, lines).mapToObj(i -> "line").toList());
    }
}

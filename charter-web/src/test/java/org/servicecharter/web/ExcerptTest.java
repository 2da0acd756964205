package org.servicecharter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list of a thousand is searched and read page by page. */
class ExcerptTest {

    private static final List<String> NAMES = List.of("Tomás Herrera", "Keiko Tanaka", "Thomas Tanner");

    @Test
    void everyWordMustBeThereWhateverItsCapitalsAndAccents() {
        assertThat(of(NAMES, "tomas HERR", 1).rows()).containsExactly("Tomás Herrera");
        assertThat(of(NAMES, "tan", 1).rows()).containsExactly("Keiko Tanaka", "Thomas Tanner");
        assertThat(of(NAMES, "herrera tan", 1).rows()).isEmpty();
    }

    @Test
    void nothingLookedForIsEverything() {
        assertThat(of(NAMES, null, 1).rows()).isEqualTo(NAMES);
        assertThat(of(NAMES, "  ", 1).rows()).isEqualTo(NAMES);
    }

    @Test
    void aPageHoldsFiftyAndTheLastTheRest() {
        Excerpt<String> second = of(thousand(), "", 2);
        assertThat(second.rows()).hasSize(50).startsWith("row 51").endsWith("row 100");
        assertThat(second.getFirst()).isEqualTo(51);
        assertThat(second.getLast()).isEqualTo(100);
        assertThat(second.isLastPage()).isFalse();
        Excerpt<String> last = of(thousand(), "row 7", 6);
        assertThat(last.found()).isEqualTo(271);
        assertThat(last.rows()).hasSize(21);
        assertThat(last.isLastPage()).isTrue();
    }

    @Test
    void aPageThatIsNotThereIsTheNearest() {
        assertThat(of(thousand(), "", 99).page()).isEqualTo(20);
        assertThat(of(thousand(), "", -3).page()).isEqualTo(1);
        assertThat(of(List.of(), "", 4).rows()).isEmpty();
    }

    @Test
    void aListSeenAtOneLookIsNeitherSearchedNorPaged() {
        assertThat(of(NAMES, "", 1).isLong()).isFalse();
        assertThat(of(thousand(), "", 1).isLong()).isTrue();
        assertThat(of(thousand(), "row 999", 1).isPaged()).isFalse();
        assertThat(of(thousand(), "", 1).isPaged()).isTrue();
    }

    private static Excerpt<String> of(List<String> all, String looked, int page) {
        return Excerpt.of(all, Function.identity(), looked, page);
    }

    private static List<String> thousand() {
        return IntStream.rangeClosed(1, 1000).mapToObj(i -> "row " + i).toList();
    }

    @Test
    void theDatabaseIsAskedForThePageThatIsThere() {
        List<Integer> asked = new ArrayList<>();
        Excerpt<String> last = Excerpt.paged(() -> 101, " rain ", 99, first -> {
            asked.add(first);
            return List.of("the last");
        });

        assertThat(asked).containsExactly(100);
        assertThat(last.page()).isEqualTo(3);
        assertThat(last.looked()).isEqualTo("rain");
        assertThat(last.isLastPage()).isTrue();
    }

    @Test
    void whatFitsOnTheFirstPageIsNotCounted() {
        LongSupplier never = () -> {
            throw new AssertionError("counted");
        };

        assertThat(Excerpt.paged(never, null, 0, first -> List.of()).page()).isEqualTo(1);
        assertThat(Excerpt.paged(never, null, 1, first -> NAMES).getLast()).isEqualTo(NAMES.size());
        Excerpt<String> full =
                Excerpt.paged(() -> 1000, null, 1, first -> thousand().subList(0, Excerpt.ROWS));
        assertThat(full.found()).isEqualTo(1000);
        assertThat(full.isLastPage()).isFalse();
    }
}

package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ella;
import org.servicecharter.charter.LongHistory;
import org.servicecharter.charter.search.SearchQueries;

/** How long it takes to search a charter of 200 clauses in its twentieth version. */
@ExtendWith(ArquillianExtension.class)
class SearchBench {

    private static final int ROUNDS = 20;
    private static final int WARM = 3;
    private static final int PAGE = 4;

    @Inject
    private LongHistory history;

    @Inject
    private SearchQueries search;

    @Inject
    private Measured measured;

    @Inject
    private Ella ella;

    @Test
    void aLongHistory() throws Exception {
        history.write("SEARCHED", "findable");
        double[] taken = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            String words = "we findable "
                    + "e".repeat(1 + (round + WARM) % 2); // H2 gives the same answer to the same question
            long start = System.nanoTime();
            var found = ella.get(() -> search.find(words, PAGE));
            double milliseconds = (System.nanoTime() - start) / 1e6;
            assertThat(found.hits()).hasSize(SearchQueries.HITS);
            if (round >= 0) {
                taken[round] = milliseconds;
            }
        }
        measured.tell("charter.search_ms", Measured.percentile(95, taken), "ms", 300.0, Measured.percentile(50, taken));
    }
}

package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Pia;
import org.servicecharter.signoff.overview.CharterOverview;
import org.servicecharter.signoff.overview.OverviewQueries;
import org.servicecharter.storage.OwnerOfTables;

/** How long the report of an organisation of 100,000 people takes. */
@ExtendWith(ArquillianExtension.class)
class SignoffBench {

    private static final int ROUNDS = 20;
    private static final int WARM = 3;

    @Inject
    private ManyPeople many;

    @Inject
    private OverviewQueries overviews;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private Measured measured;

    @Inject
    private Pia pia;

    @Test
    void theReport() throws Exception {
        String code = many.charter();
        double[] taken = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            touch(round);
            long start = System.nanoTime();
            CharterOverview overview = pia.get(() -> overviews.of(code));
            double milliseconds = (System.nanoTime() - start) / 1e6;
            assertThat(overview.all().rate().inScope()).isGreaterThan(many.people());
            assertThat(overview.versions()).hasSizeGreaterThan(2);
            if (round >= 0) {
                taken[round] = milliseconds;
            }
        }
        measured.tell(
                "report." + many.people() / 1000 + "k_ms",
                Measured.percentile(95, taken),
                "ms",
                300.0,
                Measured.percentile(50, taken));
    }

    /** H2 would else give the answer that it gave before. */
    private void touch(int round) throws SQLException {
        owner.does("update person set name = 'Somebody " + round + "' where code = 'many1'");
        owner.does(
                "update acknowledgement set grade = case when grade = 'A' then 'B' else 'A' end where record_id = 'many-15000001'");
    }
}

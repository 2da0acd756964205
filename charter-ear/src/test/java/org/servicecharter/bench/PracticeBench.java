package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.shipped.ShippedPortal;

/**
 * How long the slowest page of practice takes with 25,000 stories, as many breakdowns and 500 touchpoints, as its reader
 * asks for it. Each page is told by its path; the figure is that of the slowest, and beside it the median of all.
 */
@ExtendWith(Browsers.DemoExtension.class)
class PracticeBench {

    private static final int EACH = 25_000;
    private static final int WARMING = 4;
    private static final int ROUNDS = 9;

    private static final List<String> PAGES = List.of(
            "/daily/glance",
            "/daily/stories",
            "/daily/stories?tone=NEGATIVE&told=true",
            "/daily/stories?find=giraffe+number",
            "/daily/stories?find=kept+word",
            "/daily/stories?page=99999",
            "/daily/tell",
            "/daily/week",
            "/daily/breakdowns",
            "/daily/breakdowns?kind=SECOND&state=OPEN",
            "/daily/breakdowns?find=giraffe+number",
            "/daily/breakdowns?find=kept+word",
            "/daily/breakdowns?page=99999",
            "/daily/breakdown",
            "/daily/thanks",
            "/daily/followups",
            "/daily/insights",
            "/practice/touchpoints",
            "/practice/journeys",
            "/practice/map",
            "/practice/missing",
            "/practice/guide?code=bench-touchpoint-7",
            "/practice/results",
            "/practice/learn",
            "/practice/learn-teams",
            "/practice/leadership");

    @Test
    void everyPageOfPracticeWithFiftyThousandStoriesAndBreakdowns(Browsers browsers, @TempDir Path directory)
            throws SQLException {
        ShippedPortal first = ShippedPortal.start(directory, Map.of("CHARTER_DEMO", "true"));
        first.close();
        fill(first.data());
        try (ShippedPortal portal = first.again()) {
            Page keiko = Demo.signIn(browsers.laptop(portal.url()), "Keiko Tanaka");
            double[] medians = medians(keiko);
            for (int page = 0; page < medians.length; page++) {
                System.out.printf("%8.1f ms %s%n", medians[page], PAGES.get(page));
            }
            Figures.tell("practice.page_ms", Figures.percentile(100, medians), "ms", 300.0, Figures.median(medians));
        }
    }

    /** Turn and turn about, so that all meet the same machine; the first turns warm them up. */
    private static double[] medians(Page reader) {
        double[][] taken = new double[PAGES.size()][ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (int page = 0; page < taken.length; page++) {
                double milliseconds = asked(reader, PAGES.get(page));
                if (round >= 0) {
                    taken[page][round] = milliseconds;
                }
            }
        }
        return Stream.of(taken).mapToDouble(Figures::median).toArray();
    }

    private static double asked(Page reader, String path) {
        long start = System.nanoTime();
        APIResponse page = reader.request().get(path);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.text()).contains("</html>");
        return milliseconds;
    }

    /** Two years of stories and breakdowns, one of each with a word that no other has. */
    private static void fill(Path data) throws SQLException {
        String words = "'A guest in row ' || x || ' asked for something we do not keep. Somebody rang the other house,"
                + " found it there and wrote down when it would come. It came on the day, and the guest told us at the"
                + " desk that a word was kept; ' || (case when x = 12345 then 'the giraffe ' else '' end) || 'number ' || x";
        String folded = "' ' || lower(" + words + ") || ' '";
        String touchpoint = "'bench-touchpoint-' || (1 + mod(x, 500))";
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("charter"), "charter", "");
                Statement sql = database.createStatement()) {
            sql.execute("insert into journey (id, revision, code, name, customers) select 900000 + x, 1,"
                    + " 'bench-journey-' || x, 'Journey ' || x, 'EXTERNAL' from system_range(1, 25)");
            sql.execute(
                    "insert into touchpoint (id, revision, code, journey_code, phase, place, name, channel, question,"
                            + " encounter, exchange, service_level, minimum_role, first_contact, truth_reason, retired)"
                            + " select 900000 + x, 1, 'bench-touchpoint-' || x, 'bench-journey-' || (1 + mod(x, 25)), 'DURING', x,"
                            + " 'Touchpoint ' || x, 'PHONE', 'How do I find it?', 'SECOND', 'RESOLUTION', 'GENUINE', 'ANYBODY',"
                            + " mod(x, 20) = 0, case when mod(x, 25) = 0 then 'They decide here' end, false from system_range(1, 500)");
            sql.execute(
                    "insert into story (id, revision, code, kind, tone, words, folded, touchpoint_code, told_others,"
                            + " told_at) select 900000 + x, 1, 'bench-story-' || x, 'REAL', case when mod(x, 3) = 0 then 'NEGATIVE'"
                            + " else 'POSITIVE' end, " + words + ", " + folded + ", " + touchpoint + ", mod(x, 2) = 0,"
                            + " dateadd(minute, -42 * x, current_timestamp) from system_range(1, " + EACH + ")");
            sql.execute(
                    "insert into breakdown (id, revision, code, happened_on, encounter, words, folded, touchpoint_code,"
                            + " standing, state, by_customer, told_at) select 900000 + x, 1, 'bench-breakdown-' || x,"
                            + " dateadd(day, -x / 35, current_date), case when mod(x, 2) = 0 then 'FIRST' else 'SECOND' end, "
                            + words
                            + ", " + folded + ", " + touchpoint + ", 'OPEN', 'OPEN', mod(x, 5) = 0, current_timestamp"
                            + " from system_range(1, " + EACH + ")");
        }
    }
}

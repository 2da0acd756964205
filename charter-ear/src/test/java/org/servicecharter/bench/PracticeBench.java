package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
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

    private static final String CHARTER = "harbour-street";
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
            "/daily/improvements",
            "/daily/improvements?find=kept+word",
            "/practice/touchpoints",
            "/practice/journeys",
            "/practice/map",
            "/practice/missing",
            "/practice/guide?code=bench-touchpoint-7",
            "/practice/results",
            "/practice/redress",
            "/practice/freedoms",
            "/practice/behaviours",
            "/practice/learn",
            "/practice/learn-teams",
            "/practice/learn-floors",
            "/practice/skills",
            "/practice/leadership",
            "/practice/reviews",
            "/practice/balance?charter=" + CHARTER);

    /** For whom a charter is reviewed. */
    private static final List<String> AUTHORS_PAGES = List.of("/daily/voices", "/practice/reviews?charter=" + CHARTER);

    @Test
    void everyPageOfPracticeWithFiftyThousandStoriesAndBreakdowns(Browsers browsers, @TempDir Path directory)
            throws SQLException {
        ShippedPortal first = ShippedPortal.start(directory, Map.of("CHARTER_DEMO", "true"));
        first.close();
        fill(first.data());
        try (ShippedPortal portal = first.again()) {
            Page amara = Demo.signIn(browsers.laptop(portal.url()), "Amara Nwosu");
            List<String> hers = new ArrayList<>(AUTHORS_PAGES);
            hers.add(reviewed(amara));
            double[] medians = DoubleStream.concat(
                            medians(Demo.signIn(browsers.laptop(portal.url()), "Keiko Tanaka"), PAGES),
                            medians(amara, hers))
                    .toArray();
            Figures.tell("practice.page_ms", Figures.percentile(100, medians), "ms", 300.0, Figures.median(medians));
        }
    }

    /** Gathers what was said since the charter came. @return the review's page */
    private static String reviewed(Page author) {
        author.navigate("/practice/reviews?charter=" + CHARTER);
        author.getByLabel("Why sooner?").fill("To see how long it takes");
        long start = System.nanoTime();
        author.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin the review"))
                .click();
        author.waitForURL("**/practice/review?*");
        Figures.tell("practice.review_ms", (System.nanoTime() - start) / 1e6, "ms", null, null);
        return URI.create(author.url()).getPath() + "?"
                + URI.create(author.url()).getQuery();
    }

    /** Turn and turn about, so that all meet the same machine; the first turns warm them up. */
    private static DoubleStream medians(Page reader, List<String> pages) {
        double[][] taken = new double[pages.size()][ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (int page = 0; page < taken.length; page++) {
                double milliseconds = asked(reader, pages.get(page));
                if (round >= 0) {
                    taken[page][round] = milliseconds;
                }
            }
        }
        for (int page = 0; page < taken.length; page++) {
            System.out.printf("%8.1f ms %s%n", Figures.median(taken[page]), pages.get(page));
        }
        return Stream.of(taken).mapToDouble(Figures::median);
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
        String even = "case when mod(x, 2) = 0 then ";
        String clause = even + "'" + CHARTER + "' end, " + even + "1 end, " + even
                + "(select array_agg(c.code order by c.id) from charter_clause c join charter_version v on v.id = c.version_id"
                + " where v.charter_code = '" + CHARTER + "')[1 + mod(x / 2, 10)] end";
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
                    "insert into story (id, revision, code, kind, tone, words, folded, charter_code, charter_version, clause_code,"
                            + " touchpoint_code, told_others, told_at) select 900000 + x, 1, 'bench-story-' || x, 'REAL', case when mod(x, 3) = 0 then 'NEGATIVE'"
                            + " else 'POSITIVE' end, " + words + ", " + folded + ", " + clause + ", " + touchpoint
                            + ", mod(x, 2) = 0,"
                            + " dateadd(minute, -42 * x, current_timestamp) from system_range(1, " + EACH + ")");
            sql.execute(
                    "insert into breakdown (id, revision, code, happened_on, encounter, words, folded, charter_code,"
                            + " charter_version, clause_code, touchpoint_code, standing, state, by_customer, told_at) select 900000 + x, 1, 'bench-breakdown-' || x,"
                            + " dateadd(day, -x / 35, current_date), case when mod(x, 2) = 0 then 'FIRST' else 'SECOND' end, "
                            + words
                            + ", " + folded + ", " + clause + ", " + touchpoint + ", " + even
                            + "'FAILED' else 'OPEN' end,"
                            + " 'OPEN', mod(x, 5) = 0, current_timestamp"
                            + " from system_range(1, " + EACH + ")");
        }
    }
}

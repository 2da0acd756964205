package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Timing;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.browser.Demo;
import org.servicecharter.journey.Chartering;

/**
 * How quick a charter of 200 clauses stays after many versions: from the request to the end of the answer, as the
 * author's own page asks when a clause is saved, and as two versions are compared and words are looked for. Beside each
 * figure, as its reference, what 19 of 20 times did not exceed.
 */
@ExtendWith(Browsers.DemoExtension.class)
class CharterBench {

    private static final int PRINCIPLES = 18;
    private static final int PAIRS = 5; // 18 × (1 + 2 × 5) = 198 clauses, a definition and what is changed
    private static final int VERSIONS = 10;
    private static final int ROUNDS = 20;

    @Test
    void aCharterOfTwoHundredClauses(Browsers browsers) {
        String code = Chartering.published(browsers, "Two hundred clauses", table());
        Page author = Demo.signIn(browsers.laptop(), "Amara Nwosu");
        Page approver = Demo.signIn(browsers.laptop(), "Ingrid Halvorsen");
        for (int version = 2; version <= VERSIONS; version++) {
            Chartering.published(
                    author, approver, code, version, clause(version - 1), "We say in version " + version + " by when");
        }
        tell(
                "charter.compare_200_ms",
                1000,
                fetched(author, "/charter/compare?code=" + code + "&from=1&to=" + VERSIONS, "<ins>"));
        tell("charter.search_ms", 300, fetched(author, "/charter/search?find=promise+number", "promise"));
        tell("charter.edit_200_ms", 200, edited(author, code));
    }

    private static double[] edited(Page author, String code) {
        author.navigate("/charter/draft?code=" + code);
        author.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the next version"))
                .click();
        double[] taken = new double[ROUNDS];
        String before = clause(PRINCIPLES);
        for (int round = -1; round < ROUNDS; round++) {
            String after = "We say what we do, for the time " + (round + 2);
            Chartering.write(author, before, after);
            Response saved = author.waitForResponse(CharterBench::isSaved, () -> Chartering.save(author, after));
            saved.finished();
            if (round >= 0) {
                Timing timing = saved.request().timing();
                taken[round] = timing.responseEnd - timing.requestStart;
            }
            before = after;
        }
        return taken;
    }

    /** Not the page's own asking who else is there. */
    private static boolean isSaved(Response answer) {
        String sent = answer.request().postData();
        return sent != null && sent.contains("save");
    }

    private static double[] fetched(Page author, String path, String shows) {
        double[] taken = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) { // the first one warms it up
            long start = System.nanoTime();
            APIResponse page = author.request().get(path);
            double milliseconds = (System.nanoTime() - start) / 1e6;
            assertThat(page.text()).contains(shows);
            if (round >= 0) {
                taken[round] = milliseconds;
            }
        }
        return taken;
    }

    private static void tell(String name, double limit, double[] taken) {
        Figures.tell(name, Figures.median(taken), "ms", limit, Figures.percentile(95, taken));
    }

    private static String table() {
        return IntStream.rangeClosed(1, PRINCIPLES)
                .mapToObj(principle -> IntStream.rangeClosed(1, PAIRS)
                        .mapToObj(
                                pair -> "%s,Say by when you keep promise number %d.%d,Let promise number %2$d.%3$d wait"
                                        .formatted(pair == 1 ? clause(principle) : "", principle, pair))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n", "principle,do,dont\n", "\n"));
    }

    private static String clause(int principle) {
        return "We keep our word in matter " + principle;
    }
}

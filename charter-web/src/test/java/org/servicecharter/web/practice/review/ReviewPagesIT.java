package org.servicecharter.web.practice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.charter.PublishedByHand;

/** A review from the list of charters to its end, without scripts. */
@ExtendWith(ArquillianExtension.class)
class ReviewPagesIT {

    private static final Pattern REVIEW = Pattern.compile("/practice/review\\?code=([\\w-]+)");

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName(
            "S3 #7: a review is begun with a reason, decided finding by finding, and closed; the draft says where from")
    void aReviewIsWalkedThrough() throws Exception {
        String code = new PublishedByHand(portal).promising("Looked at again", "We ring you back soon.");
        Visitor arjun = new Visitor(portal).as("Arjun Mehta");
        arjun.open("daily/breakdown")
                .submit(
                        "tell",
                        Map.of(
                                "tell:words",
                                "Nobody rang",
                                "tell:day",
                                "2024-05-06",
                                "tell:kind",
                                "FIRST",
                                "tell:standing",
                                "FAILED",
                                "tell:clause",
                                clause(arjun.body())),
                        "tell:save");
        assertThat(arjun.path()).startsWith("/daily/breakdown?code=");

        Visitor amara = new Visitor(portal).as("Amara Nwosu");
        assertThat(amara.open("charter/list").body()).contains("/practice/reviews?charter=" + code);
        assertThat(amara.open("practice/reviews?find=looked").body())
                .contains("Looked at again", "?charter=" + code)
                .doesNotContain("???");
        amara.open("practice/reviews?charter=" + code).submit("begin", Map.of("begin:reason", " "), "begin:open");
        assertThat(amara.body()).contains("Please write down the reason");
        amara.submit("begin", Map.of("begin:reason", "Calls & letters"), "begin:open");
        assertThat(amara.path()).startsWith("/practice/review?");
        assertThat(amara.body())
                .contains("Calls &amp; letters", "One breakdown", "/daily/breakdowns?clause=" + code)
                .doesNotContain("???", "Arjun");
        String review = review(amara.path());

        amara.submit("end", Map.of(), "end:close");
        assertThat(amara.body()).contains("no decision yet");
        amara.open("practice/review?code=" + review + "&show=UNDECIDED");
        Matcher finding = Pattern.compile("/(practice/finding\\?code=[\\w-]+)").matcher(amara.body());
        assertThat(finding.find()).isTrue();
        Map<String, String> typed = new HashMap<>(Map.of("decide:decision", "RAISE", "decide:why", ""));
        amara.open(finding.group(1)).submit("decide", typed, "decide:go");
        assertThat(amara.body())
                .contains("Please write down the reason")
                .containsPattern("value=\"RAISE\"[^>]*checked|checked[^>]*value=\"RAISE\"");
        typed.put("decide:why", "The same day");
        amara.submit("decide", typed, "decide:go");
        amara.open("practice/review?code=" + review + "&show=DECIDED");
        assertThat(amara.body()).contains("Raised", "The same day", "In the draft of version 2");
        assertThat(amara.open("charter/draft?code=" + code).body())
                .contains("From a review", "Raised in a review: The same day", finding.group(1));

        amara.open("practice/review?code=" + review)
                .submit("rest", Map.of("rest:why", "Nothing was said"), "rest:keep");
        for (int left = 0; left < 20 && undecided(amara, review); left++) { // what is about no sentence
            amara.submit("decide", Map.of("decide:decision", "KEEP", "decide:why", "Not now"), "decide:go");
        }
        amara.open("practice/review?code=" + review).submit("end", Map.of(), "end:close");
        assertThat(amara.body()).contains("The review is closed.").doesNotContain("end:close", "???");
        assertThat(amara.open("practice/reviews?charter=" + code).body())
                .contains("begin:open", "Closed")
                .doesNotContain("???");
        assertThat(new Visitor(portal)
                        .as("Samuel Osei")
                        .open("practice/review?code=" + review)
                        .body())
                .contains("The same day")
                .doesNotContain("???");
        assertThat(arjun.open("practice/review?code=" + review).status()).isEqualTo(404);
        assertThat(arjun.open("practice/reviews").status()).isEqualTo(404);
        assertThat(arjun.open("practice/results").body()).doesNotContain("/practice/reviews");
        Visitor keiko = new Visitor(portal).as("Keiko Tanaka"); // who leads
        assertThat(keiko.open("practice/results").body()).contains("/practice/reviews");
        assertThat(keiko.open("practice/review?code=" + review).body())
                .contains("The same day", "Product and relationship", "How you are treated")
                .doesNotContain("???");
        assertThat(keiko.open("practice/reviews?charter=" + code).body())
                .contains("practice/review?code=" + review)
                .doesNotContain("begin:open");
        assertThat(amara.open("practice/balance?charter=" + code).body())
                .contains(
                        "We ring you back soon.",
                        "First promised",
                        "The same day",
                        "Customer-ise",
                        "How you are treated",
                        "1 of 1")
                .doesNotContain("???");
        assertThat(arjun.open("practice/balance?charter=" + code).body())
                .contains("First promised")
                .doesNotContain("The same day", "???");

        Map<String, String> better =
                new HashMap<>(Map.of("better:words", "A list of calls & times", "better:source", "REVIEW"));
        amara.open("daily/improvement?finding=" + finding.group(1).replaceAll(".*code=", ""))
                .submit("better", better, "better:save");
        assertThat(amara.body())
                .contains("Please choose what kind of improvement", "A list of calls &amp; times</textarea>");
        better.put("better:kind", "SOLVE_AT_ROOT");
        amara.submit("better", better, "better:save");
        assertThat(amara.body()).contains("Solve a problem at its root", "A review found it", finding.group(1));
        assertThat(arjun.open("daily/improvements?find=calls&state=PROPOSED").body())
                .contains("A list of calls &amp; times", "How many of each kind")
                .doesNotContain("???", "Amara");
    }

    private boolean undecided(Visitor who, String review) throws Exception {
        who.open("practice/review?code=" + review + "&show=UNDECIDED");
        Matcher next = Pattern.compile("/(practice/finding\\?code=[\\w-]+)").matcher(who.body());
        return next.find() && who.open(next.group(1)).status() == 200;
    }

    private static String clause(String body) {
        Matcher option = Pattern.compile("value=\"([\\w-]+ [\\w-]+)\"[^>]*>[^<]*We ring you back soon")
                .matcher(body);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private static String review(String path) {
        Matcher code = REVIEW.matcher(path);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}

package org.servicecharter.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.web.Visitor;

/** Whoever starts the demo sees a house that has lived with its charter for a year. */
@ExtendWith(ArquillianExtension.class)
class LivingDemoIT {

    private static final String CHARTER = "harbour-street";

    @ArquillianResource
    private URL portal;

    @ParameterizedTest
    @CsvSource({
        "Keiko Tanaka, daily/glance daily/stories daily/breakdowns daily/insights daily/improvements practice/results"
                + " practice/redress practice/map practice/missing practice/learn-teams practice/leadership"
                + " practice/balance?charter=harbour-street signoff/team charter/lists",
        "Amara Nwosu, daily/voices charter/list",
        "Ingrid Halvorsen, signoff/overview?charter=harbour-street",
        "Samuel Osei, signoff/records organisation/mail"
    })
    void noPageIsEmpty(String who, String paths) throws Exception {
        Visitor visitor = new Visitor(portal).as(who);
        for (String path : paths.split(" ")) {
            assertThat(visitor.open(path).body()).as(path).contains("<h1").doesNotContain("class=\"empty", "???");
        }
    }

    @Test
    void customersReadTwelveMonthsOfEachPromise() throws Exception {
        assertThat(new Visitor(portal).open("c/" + CHARTER).body())
                .contains("How we keep our promises", "lend us somebody on Monday mornings")
                .contains("At the lending desk", "telephone", "e-mail", "What you ordered")
                .containsPattern("<rect[^>]*class=\"missed\"")
                .doesNotContain("class=\"empty", "???");
    }

    @Test
    @DisplayName("SO-05: what the demo's people signed stands in the log, with a receipt that holds")
    void theSignaturesAreReal() throws Exception {
        Visitor samuel = new Visitor(portal).as("Samuel Osei");
        Matcher receipt = Pattern.compile("receipt\\?record=([\\w-]+)")
                .matcher(samuel.open("signoff/list").body());
        assertThat(receipt.find()).isTrue();
        assertThat(samuel.open("api/v1/receipts/" + receipt.group(1)).body())
                .contains("\"signer_name\"", "checkpoint", CHARTER);
        assertThat(new Visitor(portal).as("Yusuf Demir").open("signoff/list").body())
                .contains("signoff/read?charter=" + CHARTER);
    }

    @Test
    @DisplayName(
            "W-13, SO-05, decision 8: a card became a clause of a version that people signed; customers read numbers")
    void aCardLeadsToWhatPeopleSigned() throws Exception {
        String card = "Walk along the queue and pick out whoever just wants to drop a book";
        String clause = "I go along the queue and ask who only wants to give something back.";

        Visitor tomas = new Visitor(portal).as("Tomás Herrera").open("workshop/list?find=good+service+mean");
        assertThat(tomas.body()).contains("charter/draft?code=" + CHARTER);
        tomas.open(found("(workshop/result\\?code=\\w+)", tomas));
        assertThat(tomas.body())
                .contains("14 people", "Greet people!!", "an answer on the spot")
                .containsSubsequence(card, "We see you first", clause);

        Visitor keiko = new Visitor(portal).as("Keiko Tanaka").open("charter/search?find=pick+out+whoever");
        assertThat(keiko.body()).contains("drop a book", "A card from What does good service mean here?");
        keiko.open("charter/lists");
        keiko.open(found("(charter/lists-entry\\?code=[\\w-]+)[^>]*>" + clause, keiko));
        assertThat(keiko.body()).contains(card, "theme “Seen at the door” · 17 votes", "version 2, in force");

        Visitor customer = new Visitor(portal).open("c/" + CHARTER);
        assertThat(customer.body()).contains(clause, "17 votes").doesNotContain(card, "Greet people!!");
        Visitor samuel = new Visitor(portal).as("Samuel Osei").open("signoff/list");
        samuel.open("api/v1/receipts/" + found("receipt\\?record=([\\w-]+)", samuel));
        assertThat(samuel.body()).contains(found("\\(SHA-256\\): ([0-9a-f]{64})", customer));
    }

    @Test
    @DisplayName("SO-14: one of the lending desk declined; the manager learns that, and nobody there the reason")
    void aManagerIsAskedToTalk() throws Exception {
        Visitor keiko = new Visitor(portal).as("Keiko Tanaka").open("signoff/team");
        assertThat(keiko.body())
                .containsPattern("Marek Novák[\\s\\S]*[Dd]eclined")
                .doesNotContain("Over lunch");
        assertThat(new Visitor(portal)
                        .as("Ingrid Halvorsen")
                        .open("signoff/overview?charter=" + CHARTER)
                        .body())
                .doesNotContain("Over lunch"); // one of fewer than four
    }

    @Test
    void whoAskedBeforeSigningReadsTheAnswer() throws Exception {
        assertThat(new Visitor(portal).as("Thabo Dlamini").open("signoff/list").body())
                .containsSubsequence("Does it hold for us in the reading rooms", "it is about the lending desk alone");
    }

    @Test
    @DisplayName("My daily action is private until somebody shows it to their manager")
    void aFewShowWhatTheyDoEveryDay() throws Exception {
        assertThat(new Visitor(portal).as("Keiko Tanaka").open("signoff/team").body())
                .contains("Glasses off the screen when the door goes.")
                .doesNotContain("One list for the days I named, in my pocket.");
    }

    private static String found(String pattern, Visitor visitor) {
        Matcher found = Pattern.compile(pattern).matcher(visitor.body());
        assertThat(found.find()).as(pattern + " in " + visitor.body()).isTrue();
        return found.group(1);
    }

    @Test
    @DisplayName("S3 #7: the demo's review gathers results, breakdowns, stories, voices and what nothing holds at")
    void aReviewHasMuchToDecide() throws Exception {
        Visitor amara = new Visitor(portal).as("Amara Nwosu").open("practice/reviews?charter=" + CHARTER);
        amara.submit("begin", Map.of("begin:reason", "A look before the winter"), "begin:open");
        assertThat(amara.path()).startsWith("/practice/review?");
        assertThat(amara.body())
                .contains("Missed in one month", "One breakdown", "Thanks", "One touchpoint")
                .containsPattern("(One|\\d+) good stor")
                .doesNotContain("class=\"empty", "???");
    }
}

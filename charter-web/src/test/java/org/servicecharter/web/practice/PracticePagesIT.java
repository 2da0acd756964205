package org.servicecharter.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** The map of the demo organisation: an author draws it, everybody reads and uses it. */
@ExtendWith(ArquillianExtension.class)
class PracticePagesIT {

    private static final Pattern DOOR = Pattern.compile("/practice/guide\\?code=([\\w-]+)\">At the door");

    @ArquillianResource
    private URL portal;

    private Visitor amara;
    private Visitor arjun;

    @BeforeEach
    void anAuthorAndAnEmployee() throws Exception {
        amara = new Visitor(portal).as("Amara Nwosu");
        arjun = new Visitor(portal).as("Arjun Mehta");
    }

    @Test
    @DisplayName("S4: the journey as a strip, by phase, and its heat map as a table with what is missing")
    void theMapIsReadByEverybody() throws Exception {
        arjun.open("practice/map");
        assertThat(arjun.body()).containsSubsequence("<h2>Before</h2>", "Catalogue on the web", "<h2>During</h2>");
        assertThat(arjun.body())
                .contains("class=\"hole\">none</td>")
                .contains("Quick")
                .doesNotContain("???");
        assertThat(arjun.open("practice/map?by=LEVEL&holes=true").body())
                .contains("Level 2")
                .doesNotContain("Level 3");
        assertThat(arjun.open("practice/missing").body())
                .contains("Customers meet us here for the first time")
                .doesNotContain("Customers make up their minds here")
                .doesNotContain("A partnership is meant to grow here"); // its owner leads the reading rooms
        assertThat(arjun.open("practice/journeys").body())
                .contains("8 touchpoints")
                .doesNotContain("edit:save");
        assertThat(arjun.open("practice/touchpoints?find=damaged").body())
                .contains("A book came back damaged")
                .doesNotContain("At the door");
    }

    @Test
    @DisplayName("S1: the order of talk, questions and freedoms on one screen; a use is counted and taken back")
    void whatToSayAndDoIsOneScreen() throws Exception {
        arjun.open("practice/touchpoints?find=damaged");
        arjun.open(link(arjun.body(), "A book came back damaged"));
        assertThat(arjun.body())
                .containsSubsequence("First yourself", "Then the service", "Last the offer")
                .contains("How did it happen?", "up to 20.00 EUR each time")
                .doesNotContain("/practice/script");

        int before = used(arjun);

        arjun.submit("uses", Map.of(), "uses:policy:0:used");
        assertThat(arjun.body()).contains("Counted, without your name.");
        assertThat(used(arjun)).isEqualTo(before + 1);
        arjun.submit("uses", Map.of(), "uses:back");
        assertThat(arjun.body()).contains("Taken back.");
        assertThat(used(arjun)).isEqualTo(before);
    }

    /** How often in this month, as the page says it. */
    private static int used(Visitor visitor) {
        Matcher said = Pattern.compile("(not used|used once|used (\\d+) times) this month")
                .matcher(visitor.body());
        assertThat(said.find()).as(visitor.body()).isTrue();
        return said.group(2) != null
                ? Integer.parseInt(said.group(2))
                : said.group(1).startsWith("not") ? 0 : 1;
    }

    @Test
    @DisplayName("S3 #4: a guideline says when it may be bent, and leads to what may be done without asking")
    void aGuidelineLeadsToTheFreedoms() throws Exception {
        arjun.open("practice/touchpoints?find=lending");
        arjun.open(link(arjun.body(), "Lending desk"));

        assertThat(arjun.body())
                .containsSubsequence(
                        "We see you first</h3>",
                        "I go along the queue",
                        "May be bent: When two of us are at the desk",
                        "href=\"#freedoms\"",
                        "id=\"freedoms\"")
                .containsOnlyOnce(">We see you first<");
    }

    @Test
    void aTouchpointIsAddedAndARefusalKeepsWhatWasTyped() throws Exception {
        Map<String, String> typed = new HashMap<>(Map.of(
                "touchpoint:name", "Lost & found",
                "touchpoint:phase", "AFTER",
                "touchpoint:channel", "PHONE",
                "touchpoint:relationship", "FORMATIVE",
                "touchpoint:role", "ANYBODY",
                "touchpoint:truth", "true"));
        amara.open("practice/touchpoint");
        typed.put("touchpoint:in", option(amara.body(), "Borrowing a book"));
        amara.submit("touchpoint", typed, "touchpoint:save");
        assertThat(amara.body())
                .contains("why customers make up their minds here")
                .contains("value=\"Lost &amp; found\"");

        typed.put("touchpoint:reason", "Somebody kept it for them");
        amara.submit("touchpoint", typed, "touchpoint:save");

        assertThat(amara.path()).startsWith("/practice/touchpoint?code=");
        assertThat(amara.body())
                .contains("Lost &amp; found is on the map.")
                .containsPattern("value=\"RESOLUTION\" selected")
                .contains("We see you first");
        String code = amara.path().replaceAll(".*code=", "");
        assertThat(arjun.open("practice/touchpoint?code=" + code).path()).startsWith("/practice/guide");
        assertThat(arjun.open("practice/script?code=" + code).body()).doesNotContain("script:write");
        amara.submit("touchpoint", Map.of(), "touchpoint:retire");
        assertThat(amara.body()).contains("is off the map");
    }

    @Test
    void theListGoesIntoAFileAndAFileIsCheckedBeforeItComesIn() throws Exception {
        String table = arjun.open("api/v1/touchpoints/export.csv").body();
        assertThat(table)
                .contains("journey,phase,name,channel")
                .contains("Borrowing a book,DURING,At the door,IN_PERSON");

        upload(table);
        assertThat(amara.body()).contains("Everything is as the file says already.");
        upload("journey,phase,name,channel\nBorrowing a book,SOMETIME,At night,PHONE\n");
        assertThat(amara.body()).contains("<td>2</td><td>phase</td>").doesNotContain("confirm:bringIn");
        assertThat(arjun.open("practice/touchpoints?find=night").body()).doesNotContain("At night");
    }

    @Test
    @DisplayName("S0: the organisation asks its own opening questions; on the map, stories stand beside what was meant")
    void encountersAreOpenedInOurWords() throws Exception {
        assertThat(arjun.open("practice/openings").body())
                .contains("What would you like to become?")
                .doesNotContain("openings:save", "???");
        Map<String, String> typed = new HashMap<>(Map.of("openings:one:0:words", "x".repeat(201)));
        amara.open("practice/openings").submit("openings", typed, "openings:save");
        assertThat(amara.body()).contains("x".repeat(201), "200").doesNotContain("Saved.", "???");
        typed.put("openings:one:0:words", "What may I bring you?");
        amara.submit("openings", typed, "openings:save");
        assertThat(amara.body()).contains("Saved.", "value=\"What may I bring you?\"");

        assertThat(arjun.open("practice/map?by=KIND").body())
                .contains("What we mean, and what stories tell", "What may I bring you?", "Delight.")
                .doesNotContain("???");
        amara.submit("openings", Map.of("openings:one:0:words", ""), "openings:save");
        assertThat(arjun.open("practice/openings").body()).contains("What do you want, or need?");
    }

    @Test
    void eachChartHasItsTableAsAFile() throws Exception {
        Map<String, String> files = Map.of(
                "teams", "team,meets_customers,people,all_of_level_1,level_2,level_3",
                "floors", "At the door,Lending desk,",
                "leadership", "percent_of_leaders,percent_of_staff",
                "map", "At the door,Borrowing a book,DURING,FIRST,QUICK,",
                "balance/harbour-street", "stance,STANDARDISE,",
                "improvements", "kind,proposed,with_a_result");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String address = "api/v1/practice/" + file.getKey() + ".csv";
            assertThat(arjun.open(address).body()).as(address).contains(file.getValue());
            assertThat(new Visitor(portal).open(address).status()).as(address).isEqualTo(401);
        }
        assertThat(arjun.open("api/v1/practice/balance/nothing.csv").status()).isEqualTo(404);
        assertThat(arjun.open("practice/map").body()).contains("/api/v1/practice/map.csv");
    }

    @Test
    void theCardIsGivenOutToWhoIsSignedIn() throws Exception {
        Matcher door = DOOR.matcher(arjun.open("practice/touchpoints").body());
        assertThat(door.find()).isTrue();
        String card = "api/v1/pocket-cards/" + door.group(1) + ".pdf";

        assertThat(arjun.open(card).body()).startsWith("%PDF");
        assertThat(new Visitor(portal).open(card).status()).isEqualTo(401);
        assertThat(arjun.open("api/v1/pocket-cards/nothing.pdf").status()).isEqualTo(404);
    }

    @Test
    void aFreedomIsStatedByAnAuthor() throws Exception {
        assertThat(arjun.open("practice/freedoms").body()).doesNotContain("edit:save");
        amara.open("practice/freedoms")
                .submit(
                        "edit",
                        Map.of(
                                "edit:freedom",
                                "Walk along",
                                "edit:who",
                                "Everybody",
                                "edit:limit",
                                "5",
                                "edit:currency",
                                ""),
                        "edit:save");
        assertThat(amara.body()).contains("in which currency").contains("Walk along</textarea>");

        amara.submit(
                "edit",
                Map.of("edit:freedom", "Walk along", "edit:who", "Everybody", "edit:limit", "", "edit:currency", ""),
                "edit:save");
        assertThat(arjun.open("practice/freedoms").body()).contains("Walk along", "no money is spent");
    }

    private void upload(String file) throws Exception {
        amara.open("practice/import")
                .upload("upload", "upload:file", file.getBytes(StandardCharsets.UTF_8), "upload:read");
    }

    private static String link(String body, String name) {
        Matcher link =
                Pattern.compile("/(practice/guide\\?code=[\\w-]+)\">" + name).matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String option(String body, String label) {
        Matcher option =
                Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + label).matcher(body);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }
}

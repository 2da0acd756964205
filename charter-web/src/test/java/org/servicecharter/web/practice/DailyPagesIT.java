package org.servicecharter.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
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

/** The charter every day, in the demo organisation and without scripts. */
@ExtendWith(ArquillianExtension.class)
class DailyPagesIT {

    @ArquillianResource
    private URL portal;

    private Visitor arjun;
    private Visitor keiko;

    @BeforeEach
    void anEmployeeAndTheirManager() throws Exception {
        arjun = new Visitor(portal).as("Arjun Mehta");
        keiko = new Visitor(portal).as("Keiko Tanaka");
    }

    @Test
    @DisplayName("S3: stories of other places lead to the page they were told on first; filters narrow the list")
    void storiesAreFound() throws Exception {
        arjun.open("daily/stories?find=giraffe");
        assertThat(arjun.body())
                .contains("tiger bread", "Told after a page elsewhere")
                .doesNotContain("???", "car hire");
        assertThat(arjun.open("daily/stories?tone=NEGATIVE&told=true").body())
                .contains("one certain suit")
                .doesNotContain("tiger bread");
        assertThat(arjun.open("daily/stories?find=mortgage").body()).contains("Third kind");
        assertThat(arjun.open("daily/stories?level=SUPER").body()).contains("after arrival · Level 3");
        assertThat(arjun.open("daily/stories?find=facsi").body()).contains("that somebody made up");
        arjun.open("daily/stories?kind=WANTED");
        Matcher wanted = Pattern.compile("/(daily/story\\?code=[\\w-]+)").matcher(arjun.body());
        assertThat(wanted.find()).isTrue();
        assertThat(arjun.open(wanted.group(1)).body()).contains("What tools it needs", "The catalogue on a tablet");
        assertThat(arjun.open("daily/stories?find=nosuchword").body()).contains("No story is like this.");
    }

    @Test
    void aStoryIsToldChangedPickedAndWithdrawn() throws Exception {
        arjun.open("daily/tell")
                .submit("tell", Map.of("tell:words", " ", "tell:kind", "REAL", "tell:tone", "NEGATIVE"), "tell:save");
        assertThat(arjun.path()).startsWith("/daily/tell");
        arjun.submit(
                "tell",
                Map.of("tell:words", "Rain & a kind word", "tell:kind", "REAL", "tell:tone", "NEGATIVE"),
                "tell:save");
        assertThat(arjun.path()).startsWith("/daily/story?code=");
        assertThat(arjun.body())
                .contains("Told without your name.", "Rain &amp; a kind word", "Told without a name")
                .doesNotContain("Arjun Mehta ·", "???");
        String code = arjun.path().replaceAll(".*code=", "");

        keiko.open("daily/story?code=" + code).submit("act", Map.of(), "act:pick");
        assertThat(keiko.body()).contains("What would we have wished for");
        assertThat(arjun.open("daily/week").body())
                .contains("Rain &amp; a kind word")
                .doesNotContain("act:clear");

        assertThat(arjun.open("daily/glance").body())
                .contains("Rain &amp; a kind word", "Bad stories", "touchpoints", "Your own units")
                .doesNotContain("???", "report to you");
        assertThat(keiko.open("daily/glance").body())
                .contains("Ask whether the list of audio books was enough", "Your team this week")
                .doesNotContain("Mr Adler", "Arjun");
        assertThat(arjun.open("api/v1/daily/weeks.csv").body()).contains("week_of,good_story,bad_story", "thanks");
        assertThat(new Visitor(portal).open("daily/glance").path()).startsWith("/signin");

        arjun.open("daily/story?code=" + code).submit("act", Map.of(), "act:withdraw");
        assertThat(keiko.open("daily/story?code=" + code).body()).doesNotContain("Rain &amp;");
        arjun.submit("act", Map.of(), "act:back");
        assertThat(keiko.open("daily/story?code=" + code).body())
                .contains("Rain &amp;")
                .doesNotContain("act:withdraw");
    }

    @Test
    @DisplayName("S1: a colleague is thanked, and their manager says a word")
    void aColleagueIsThanked() throws Exception {
        Visitor amara = new Visitor(portal).as("Amara Nwosu");
        amara.open("daily/thanks")
                .submit("thank", Map.of("thank:colleague", "9", "thank:words", "For the keys"), "thank:give");
        assertThat(amara.body()).contains("Please choose a colleague", "For the keys</textarea>");
        amara.submit("thank", Map.of("thank:colleague", "1011", "thank:words", "For the keys"), "thank:give");
        assertThat(amara.body()).contains("Please choose the principle");
        amara.submit(
                "thank",
                Map.of(
                        "thank:colleague",
                        "1011",
                        "thank:words",
                        "For the keys",
                        "thank:principle",
                        principle(amara.body(), "We keep our word")),
                "thank:give");
        assertThat(amara.body()).contains("Amara Nwosu thanks Arjun Mehta");

        keiko.open("daily/thanks").submit("answer", Map.of("answer:one:0:words", "So do I"), "answer:one:0:say");

        assertThat(arjun.open("daily/thanks").body()).contains("Keiko Tanaka says", "So do I");
        assertThat(amara.open("daily/thanks").body()).doesNotContain("given:one:0:take");
    }

    @Test
    @DisplayName("S0: a breakdown is told, thought through with the questions of its kind, and learned from")
    void aBreakdownIsToldAndLearnedFrom() throws Exception {
        Map<String, String> typed = new HashMap<>(Map.of(
                "tell:words",
                "The lift stood still",
                "tell:day",
                "2024-05-06",
                "tell:standing",
                "OPEN",
                "tell:kind",
                ""));
        arjun.open("daily/breakdown").submit("tell", typed, "tell:save");
        assertThat(arjun.body())
                .contains("Please choose the question it began with", "The lift stood still</textarea>");
        typed.put("tell:kind", "SECOND");
        arjun.submit("tell", typed, "tell:save");
        assertThat(arjun.path()).startsWith("/daily/breakdown?code=");
        assertThat(arjun.body()).contains("What had we not expected?").doesNotContain("root cause", "???");

        arjun.submit("state", Map.of(), "state:finish");
        assertThat(arjun.body()).contains("Please write down both");
        typed.put("tell:cause", "Two wheelchairs at once");
        typed.put("tell:remedy", "A ramp");
        arjun.submit("tell", typed, "tell:save").submit("state", Map.of(), "state:finish");
        assertThat(arjun.body()).contains("Learned from");
        assertThat(keiko.open(arjun.path().substring(1)).body())
                .contains("A ramp")
                .doesNotContain("tell:save", "Arjun");
        assertThat(keiko.open("daily/breakdowns?kind=SECOND&state=DONE&find=lift")
                        .body())
                .contains("The lift stood still");
        assertThat(keiko.open("daily/breakdowns?find=nosuchword").body()).contains("No breakdown is like this.");
    }

    @Test
    @DisplayName("S2: a promise to come back is written down, kept and opened again; S0: a talk has a next day")
    void promisesAndTalksHaveADay() throws Exception {
        arjun.open("daily/followups")
                .submit("promise", Map.of("promise:words", "Call about the map", "promise:due", ""), "promise:add");
        assertThat(arjun.body()).contains("Please choose a day to come", "value=\"Call about the map\"");
        arjun.submit(
                "promise",
                Map.of("promise:words", "Call about the map", "promise:due", "2099-01-05", "promise:customer", "Mr B."),
                "promise:add");
        assertThat(arjun.body()).contains("Mr B.", "5 January 2099");
        arjun.submit("open", Map.of("open:one:0:day", "2099-01-05"), "open:one:0:done");
        assertThat(arjun.body()).contains("Nothing is promised", "Not yet after all");
        arjun.submit("kept", Map.of(), "kept:one:0:undo");
        assertThat(arjun.body()).contains("open:one:0:done");

        arjun.open("daily/talk")
                .submit("future", Map.of("future:hopes", "A school that reads", "future:next", ""), "future:save");
        assertThat(arjun.path()).startsWith("/daily/talk");
        arjun.submit(
                "future", Map.of("future:hopes", "A school that reads", "future:next", "2099-02-01"), "future:save");
        assertThat(arjun.body()).contains("A school that reads", "next look on 1 February 2099");
        assertThat(keiko.open("daily/followups").body()).doesNotContain("A school that reads", "Call about the map");
    }

    @Test
    void whoAnswersForNoCharterReadsNoCustomers() throws Exception {
        assertThat(new Visitor(portal).open("customers/voice?charter=no-such").status())
                .isEqualTo(404);
        assertThat(arjun.open("daily/voices").body()).doesNotContain("Nothing waits");
        assertThat(new Visitor(portal).as("Amara Nwosu").open("daily/voices").body())
                .contains("Could you open an hour earlier")
                .doesNotContain("???");
        assertThat(arjun.open("daily/voices").body()).doesNotContain("Could you open an hour earlier");
        assertThat(arjun.open("daily/insights").body())
                .contains(principle(arjun.body(), "We keep our word"))
                .doesNotContain("???");
        assertThat(new Visitor(portal).open("daily/stories").path()).startsWith("/signin");
    }

    @Test
    void whatHappenedIsToldFromWhereItHappened() throws Exception {
        arjun.open("practice/touchpoints?find=damaged");
        Matcher guide = Pattern.compile("/practice/guide\\?code=([\\w-]+)").matcher(arjun.body());
        assertThat(guide.find()).isTrue();
        String code = guide.group(1);

        assertThat(arjun.open("practice/guide?code=" + code).body()).contains("/daily/tell?at=" + code);
        assertThat(arjun.open("daily/tell?at=" + code).body())
                .containsPattern("value=\"" + code + "\" selected=\"selected\">A book came back damaged");
        assertThat(arjun.open("daily/breakdown?at=" + code).body())
                .containsPattern("value=\"" + code + "\" selected=\"selected\">A book came back damaged");
    }

    private static String principle(String body, String words) {
        Matcher option =
                Pattern.compile("<option value=\"([^\"]+)\"[^>]*>" + words).matcher(body);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }
}

package org.servicecharter.web.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** Practice rounds and next steps on the portal's pages. */
@ExtendWith(ArquillianExtension.class)
class LearningPagesIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName(
            "AT-13: in Max's shop the best answer is to stop offering substitutes; what was answered is kept nowhere")
    void aRoundIsTriedUntilItHelps() throws Exception {
        Visitor mei = new Visitor(portal).as("Mei Chen");
        assertThat(mei.open("practice/learn").body())
                .contains("Max wants one certain suit", "Somebody comes in out of the rain", "Level 3")
                .doesNotContain("learn-item", "???");
        mei.open("practice/learn-round?code=WANTED_SUIT")
                .submit("round", Map.of("round:words", "Well"), "round:choose");
        assertThat(mei.body()).contains("Please choose an answer first", "Well</textarea>");

        mei.submit("round", Map.of("round:chosen", "1"), "round:choose");
        assertThat(mei.body()).contains("Not the best here").doesNotContain("Whoever goes on pressing loses him");
        mei.submit("round", Map.of("round:chosen", "2"), "round:choose");
        assertThat(mei.body())
                .contains("Yes. That is what helps most here.", "Stop offering.", "Whoever goes on pressing loses him");

        assertThat(mei.open("practice/learn?level=GENUINE").body())
                .contains("Practised")
                .doesNotContain("out of the rain");
        assertThat(new Visitor(portal).as("Arjun Mehta").open("practice/learn").body())
                .doesNotContain(">Practised<");
    }

    @Test
    void anAuthorWritesWhatIsPractised() throws Exception {
        Visitor amara = new Visitor(portal).as("Amara Nwosu").open("practice/learn-item");
        Map<String, String> typed = Map.of(
                "writing:situation", "The lift is out of order & somebody has a pram.",
                "writing:answer1", "Carry it with them",
                "writing:answer2", "Point at the sign",
                "writing:best", "0",
                "writing:level", "");
        amara.submit("writing", typed, "writing:save");
        assertThat(amara.body()).contains("Please choose a level", "value=\"Point at the sign\"");

        amara.submit("writing", Map.of("writing:level", "GENUINE", "writing:best", "0"), "writing:save");
        assertThat(amara.body()).contains("Saved. Everybody can practise it now.", "The lift is out of order &amp;");
    }

    @Test
    @DisplayName("S1: numbers of teams, from the smallest group on; a next step is for its person and the coach alone")
    void teamsAreCountedAndStepsArePrivate() throws Exception {
        Visitor mei = new Visitor(portal).as("Mei Chen");
        assertThat(mei.open("practice/learn-teams").body())
                .contains("Lending", "nothing about fewer than")
                .doesNotContain("Mei Chen</th>", "???");

        assertThat(mei.open("practice/learn-floors").body())
                .contains("The floor of each touchpoint", "nothing about fewer than")
                .doesNotContain("Mei Chen</t", "???");

        mei.open("practice/next-step")
                .submit("step", Map.of("step:words", "Ask one open question", "step:coach", "1012"), "step:save");
        assertThat(mei.body()).contains("Saved, for you and your coach.", "Ask one open question");
        assertThat(new Visitor(portal)
                        .as("Hannah Weiss")
                        .open("practice/next-step")
                        .body())
                .contains("They chose you as their coach", "Ask one open question");
        assertThat(new Visitor(portal)
                        .as("Rosa Lindqvist")
                        .open("practice/next-step")
                        .body())
                .doesNotContain("Ask one open question");
        mei.submit("step", Map.of(), "step:remove");
        assertThat(new Visitor(portal)
                        .as("Hannah Weiss")
                        .open("practice/next-step")
                        .body())
                .doesNotContain("Ask one open question");
    }

    @Test
    @DisplayName("S2: four skills are checked by oneself; what is missing is asked for, what was chosen stays")
    void skillsAreCheckedByOneself() throws Exception {
        Visitor mei = new Visitor(portal).as("Mei Chen").open("practice/skills");
        mei.submit("skills", Map.of("skills:one:0:sure", "3"), "skills:save");
        assertThat(mei.body())
                .contains("Please choose how sure you are")
                .containsPattern("value=\"3\"[^>]*checked|checked[^>]*value=\"3\"")
                .doesNotContain("???");
        mei.submit(
                "skills",
                Map.of(
                        "skills:one:0:sure", "3",
                        "skills:one:1:sure", "2",
                        "skills:one:2:sure", "4",
                        "skills:one:3:sure", "1"),
                "skills:save");
        assertThat(mei.body()).contains("Saved, for you alone.", "3 of 4").doesNotContain("???");
        assertThat(new Visitor(portal).as("Arjun Mehta").open("practice/skills").body())
                .doesNotContain("3 of 4");
        mei.submit("skills", Map.of(), "skills:forget");
        assertThat(mei.body()).contains("Taken back.").doesNotContain("3 of 4");
    }

    @Test
    @DisplayName("S1, S2: what we do is shown as host, adviser or seller, by what it takes and in which talk")
    void whatWeDoIsShownByHat() throws Exception {
        Visitor mei = new Visitor(portal).as("Mei Chen");
        assertThat(mei.open("practice/learn").body()).contains("/practice/behaviours");
        assertThat(mei.open("practice/behaviours?hat=HOST&exchange=QUICK").body())
                .contains("You are a host here", "value=\"HOST\" selected=\"selected\"")
                .doesNotContain("???");
        assertThat(mei.open("practice/behaviours?craft=SINCERE&find=nosuchword").body())
                .contains("No charter in force says anything of the kind yet")
                .doesNotContain("???");
    }

    @Test
    @DisplayName("S0: how we are led is answered apart by those who lead; of a group smaller than the smallest nothing")
    void howWeAreLedIsAskedAndShownByGroup() throws Exception {
        Map<String, String> answers = Map.of(
                "answer:one:0:kind", "FIRST",
                "answer:one:1:kind", "SECOND",
                "answer:one:2:kind", "FIRST",
                "answer:one:3:kind", "FIRST",
                "answer:one:4:kind", "FIRST");
        Visitor arjun = new Visitor(portal).as("Arjun Mehta").open("practice/leadership");
        assertThat(arjun.body())
                .contains("Your answers", "<svg", "apart by")
                .doesNotContain("as one who leads", "???", "Fewer than");
        arjun.submit("answer", Map.of("answer:one:1:kind", "THIRD"), "answer:say");
        assertThat(arjun.body()).contains("Please choose one answer to each question.", "checked");
        arjun.open("practice/leadership").submit("answer", answers, "answer:say");
        assertThat(arjun.open("practice/leadership").body()).contains("Take my answers back");

        Visitor keiko = new Visitor(portal).as("Keiko Tanaka").open("practice/leadership");
        assertThat(keiko.body()).contains("as one who leads others");
        keiko.submit("answer", Map.of(), "answer:remove");
        assertThat(arjun.open("practice/leadership").body())
                .contains("Fewer than 4 of those who lead", "<td>–</td>")
                .doesNotContain("Fewer than 4 of all others", "apart by");
        keiko.submit("answer", answers, "answer:say");
        arjun.submit("answer", Map.of(), "answer:remove");
        assertThat(arjun.body()).contains("Your answers are taken back.");
    }
}

package org.servicecharter.web.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.live.Board;

/** The page of a result, and who finds it. */
@ExtendWith(ArquillianExtension.class)
class ResultDoorsIT {

    @ArquillianResource
    private URL portal;

    @Test
    void whoTookPartReadsTheResultOnceItIsClosedAndNobodyElseDoes() throws Exception {
        Result result = Result.upToClosing(portal, "ANONYMOUS");
        Browser seat = result.seats().get(0);
        assertThat(seat.get(result.page()).statusCode()).isEqualTo(404);

        result.close();

        assertThat(seat.get(result.page()).statusCode()).isEqualTo(200);
        assertThat(seat.get(result.page()).body())
                .contains("We listen.", "Let people finish", Result.GREEK)
                .containsPattern("Look away</span>\\s*<span class=\"small muted\"> · from paper")
                .contains("&lt;script&gt;")
                .contains("export.csv", "export.md", "export.pdf", "A charter draft was made of it on")
                .contains(">What became of it</h2>", "Nothing of it has been published yet.")
                .doesNotContain("<script>alert", "/export\"", "Make a link", "/charter/draft");
        assertThat(new Browser(portal).get(result.page()).body()).doesNotContain("We listen.");
        assertThat(new Browser(portal).get(result.page() + "?key=guessed").statusCode())
                .isEqualTo(404);
        assertThat(new Browser(portal)
                        .signInAs("Nwosu")
                        .get("workshop/result?code=" + result.board().code())
                        .body())
                .doesNotContain("We listen.");
    }

    @Test
    @DisplayName("W-05: the result of a workshop with aliases shows these, and nothing of who was behind them")
    void aliasesAreAllAResultTellsOfItsAuthors() throws Exception {
        Result result = Result.upToClosing(portal, "ALIAS");
        List<String> aliases = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Browser seat : result.seats()) {
            Matcher me = Pattern.compile("\"me\":\\{.*?\"id\":\"([^\"]+)\".*?\"name\":\"([^\"]+)\"")
                    .matcher(seat.get(result.board().api("/board")).body());
            assertThat(me.find()).isTrue();
            ids.add(me.group(1));
            aliases.add(me.group(2));
        }
        result.close();

        Browser fay = result.board().facilitator();
        String code = result.board().code();
        Map<String, String> doors = Map.of(
                "page at a seat", result.seats().get(3).get(result.page()).body(),
                "page of who leads", fay.get("workshop/result?code=" + code).body(),
                "JSON", fay.get(result.board().api("/export")).body(),
                "CSV", fay.get(result.board().api("/export.csv")).body(),
                "Markdown", fay.get(result.board().api("/export.md")).body(),
                "board", fay.get(result.board().api("/board")).body());
        doors.forEach((door, seen) -> assertThat(seen)
                .as(door)
                .contains(aliases)
                .doesNotContain("Quist")
                .doesNotContain(ids));
        assertThat(fay.get(result.board().api("/participants")).body())
                .doesNotContain("Quist")
                .doesNotContain(aliases);
        assertThat(result.seats().get(0).get(result.board().api("/board")).body())
                .containsPattern("\"me\":\\{[^}]*\"name\":null")
                .contains(ids.get(0));
    }

    @Test
    void everyLinkOnThePageLeadsSomewhereOnIt() throws Exception {
        Result result = Result.upToClosing(portal, "NAMED");
        result.close();
        String page = result.seats().get(0).get(result.page()).body();
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        int links = 0;
        while (link.find()) {
            links++;
            assertThat(page).contains("id=\"" + link.group(1) + "\"");
        }
        assertThat(links).isGreaterThan(5);
        assertThat(page)
                .containsPattern("definition <a href=\"#definition-")
                .containsPattern("behaviour <a href=\"#behaviour-");
    }

    @Test
    void aLinkIsForAnybodyUntilThereIsANewerOne() throws Exception {
        Result result = Result.upToClosing(portal, "ANONYMOUS");
        result.close();
        Visitor fay = new Visitor(portal).as("Tomás Herrera");
        fay.open("workshop/result?code=" + result.board().code());

        String first = link(fay);
        assertThat(fay.path())
                .isEqualTo("/workshop/result?code=" + result.board().code());
        assertThat(new Browser(portal).get(first).body()).contains("We listen.").doesNotContain("export.csv");
        String second = link(fay);

        assertThat(new Browser(portal).get(first).statusCode()).isEqualTo(404);
        assertThat(new Browser(portal).get(second).statusCode()).isEqualTo(200);
    }

    @Test
    void aClosedWorkshopIsCopiedAndPutAwayFromTheList() throws Exception {
        Result result = Result.upToClosing(portal, "ANONYMOUS");
        result.close();
        String code = result.board().code();
        Visitor fay = new Visitor(portal).as("Tomás Herrera").open("workshop/list?find=" + code);

        fay.submit("workshops", Map.of(), button(fay, "Copy"));
        assertThat(fay.path()).startsWith("/workshop/plan?").doesNotContain(code);
        assertThat(fay.body()).contains("Copied.", "Good service");

        fay.open("workshop/list?find=" + code).submit("workshops", Map.of(), button(fay, "Archive"));
        assertThat(fay.body()).contains("Archived.").doesNotContain(code);
        assertThat(fay.open("workshop/list?archived=true").body()).contains(code);
        assertThat(fay.open("workshop/result?code=" + code).body()).contains("We listen.", "/charter/draft?code=");

        fay.open("workshop/list?archived=true&find=" + code)
                .submit("workshops", Map.of(), button(fay, "Bring it back"));
        assertThat(fay.body()).contains("It is back among your workshops.", code);
    }

    @Test
    void whatEndedWithoutADraftSaysSoWhereAReaderLooksForIt() throws Exception {
        Board board = Board.writing(portal, "ANONYMOUS");
        Browser seat = board.join("Annabel Quist");
        assertThat(board.facilitator().send("POST", board.api("/end"), "{}").statusCode())
                .isLessThan(300);
        assertThat(seat.get("w/" + board.code() + "/result").body())
                .contains("It has no charter draft.", ">Cards</h2>", "No cards were shown.");
    }

    @Test
    void aDoubtThatIsLeftIsOnThePage() throws Exception {
        Result result = Result.upToClosing(portal, "ANONYMOUS");
        Board board = result.board();
        Browser fay = board.facilitator();
        String page = "workshop/result?code=" + board.code();
        assertThat(fay.get(page).body())
                .contains("No charter draft has been made yet.")
                .doesNotContain("Doubts that are left");

        assertThat(fay.send("POST", board.api("/stage"), "{\"from\":12,\"to\":11,\"reason\":\"A doubt\"}")
                        .statusCode())
                .isLessThan(300);
        assertThat(fay.send(
                                "POST",
                                board.api("/flags"),
                                "{\"part\":\"DEFINITION\",\"clause\":null,\"kind\":\"CANNOT_PROMISE\",\"note\":\"Too dear\"}")
                        .statusCode())
                .isLessThan(300);

        assertThat(fay.get(page).body()).contains("Doubts that are left", "We cannot promise this", "Too dear");
        assertThat(fay.get(board.api("/export.md")).body())
                .contains("## Doubts that are left", "We cannot promise this \u00b7 open \u00b7 Too dear");
    }

    private static String link(Visitor fay) throws Exception {
        fay.submit("share", Map.of(), "share:make");
        Matcher link =
                Pattern.compile("value=\"[^\"]*/(w/\\w+/result\\?key=[^\"]+)\"").matcher(fay.body());
        assertThat(link.find()).as(fay.body()).isTrue();
        return link.group(1);
    }

    private static String button(Visitor fay, String label) {
        Matcher button = Pattern.compile("<button id=\"([^\"]+)\"[^>]*aria-label=\"" + label + ": ")
                .matcher(fay.body());
        assertThat(button.find()).as(fay.body()).isTrue();
        return button.group(1);
    }
}

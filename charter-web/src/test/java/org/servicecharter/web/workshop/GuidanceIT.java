package org.servicecharter.web.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.live.Board;

/** Hints, prompts, seeds, readings and flags, over HTTP. */
@ExtendWith(ArquillianExtension.class)
class GuidanceIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("AT-01: a card is answered with its hints, also when it is worded anew")
    void aCardIsAnsweredWithItsHints() throws Exception {
        Board board = Board.writing(portal, "ANONYMOUS");
        Browser ann = board.join("");

        String kind = ann.send("POST", board.api("/cards"), "{\"chart\":\"DO\",\"text\":\"Be kind\"}")
                .body();
        assertThat(kind).contains("\"hints\":[\"SEEN\"]");
        String card = board.api("/cards/" + kind.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"));
        assertThat(ann.get(board.api("/board")).body()).contains("\"hints\":[\"SEEN\"]");

        HttpResponse<String> anew = ann.send("PUT", card, "{\"text\":\"Say hello\"}");
        assertThat(anew.statusCode()).isEqualTo(200);
        assertThat(anew.body()).contains("\"hints\":[]");
    }

    @Test
    void aPromptIsAskedByTheFacilitatorAlone() throws Exception {
        Board board = Board.writing(portal, "ANONYMOUS");
        Browser ann = board.join("");
        String path = board.api("/prompt");
        String feeling = "{\"prompt\":\"WHAT_FEELING\"}";

        assertThat(ann.send("PUT", path, feeling).statusCode()).isEqualTo(403);
        assertThat(board.facilitator()
                        .send("PUT", path, "{\"prompt\":\"WHATEVER\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(board.facilitator().send("PUT", path, "{\"text\":\" \"}").body())
                .contains("workshop.textNotUsable");
        assertThat(board.facilitator().send("PUT", path, feeling).statusCode()).isEqualTo(204);
        assertThat(ann.get(board.api("/board")).body()).contains("\"prompt\":\"WHAT_FEELING\"");
        assertThat(board.facilitator().send("DELETE", path, "{}").statusCode()).isEqualTo(204);
        assertThat(ann.get(board.api("/board")).body()).doesNotContain("WHAT_FEELING");
    }

    @Test
    @DisplayName("S0: a seed's words come from the portal, not from who sows it")
    void aSeedHasTheWordsOfTheLibrary() throws Exception {
        Board board = Board.writing(portal, "ANONYMOUS");
        Browser ann = board.join("");
        String seed = "{\"phrase\":\"NOT_HOW_WE_DO_IT\",\"text\":\"something else\"}";

        assertThat(board.facilitator().send("POST", board.api("/seeds"), seed).body())
                .contains("workshop.seedsNotOpen");
        board.move(3, 4);
        assertThat(ann.send("POST", board.api("/seeds"), seed).statusCode()).isEqualTo(403);
        assertThat(board.facilitator().send("POST", board.api("/seeds"), "{}").statusCode())
                .isEqualTo(400);
        assertThat(board.facilitator().send("POST", board.api("/seeds"), seed).statusCode())
                .isEqualTo(204);

        assertThat(ann.get(board.api("/board")).body())
                .contains("That is not how it is done here")
                .contains("\"source\":\"SEED\"")
                .doesNotContain("something else");
        assertThat(board.facilitator().get(board.api("/seeds")).body())
                .contains("HOPE_NO_TROUBLE")
                .doesNotContain("NOT_HOW_WE_DO_IT");
    }

    @Test
    @DisplayName("CC-03: a definition is read while it is written, and nothing is kept of it")
    void aDefinitionIsReadWhileItIsWritten() throws Exception {
        Board board = Board.writing(portal, "ANONYMOUS");
        String path = board.api("/definition/reading");
        String draft = "{\"text\":\"We help. We are the best.\"}";

        assertThat(board.facilitator().send("POST", path, draft).body())
                .contains("\"sentences\":2")
                .contains("\"elements\":[\"ACTION\"]")
                .contains("\"superlatives\":[\"best\"]");
        assertThat(board.join("").send("POST", path, draft).body()).contains("\"sentences\":2");
        assertThat(board.facilitator().get(board.api("/board")).body()).doesNotContain("best");
    }

    @Test
    void flagsAreRaisedInTheCheckAlone() throws Exception {
        Board board = Board.writing(portal, "ANONYMOUS");
        Browser ann = board.join("");
        String doubt = "{\"part\":\"DEFINITION\",\"kind\":\"NO_OWNER\"}";

        assertThat(ann.send("POST", board.api("/flags"), doubt).body()).contains("workshop.flagsClosed");
        assertThat(ann.send("PUT", board.api("/flags/x"), "{\"decision\":\"FIXED\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(board.facilitator().get(board.api("/board")).body()).contains("\"flags\":[]");
    }
}

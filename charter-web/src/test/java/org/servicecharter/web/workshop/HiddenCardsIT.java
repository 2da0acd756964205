package org.servicecharter.web.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.live.Board;

/** The check of the hidden cards, over HTTP. */
@ExtendWith(ArquillianExtension.class)
class HiddenCardsIT {

    private static final String REASON = "{\"reason\":\"NAMES_SOMEBODY\"}";

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName(
            "W-02: once writing has stopped, the facilitator alone reads the cards, takes one out and puts it back")
    void theFacilitatorChecksTheCards() throws Exception {
        Board board = Board.writing(portal, "ANONYMOUS");
        Browser ann = board.join("");
        Browser ben = board.join("");
        ann.send("POST", board.api("/cards"), "{\"chart\":\"DONT\",\"text\":\"Be like Otto\"}");
        assertThat(board.facilitator().get(board.api("/hidden")).statusCode()).isEqualTo(409);

        assertThat(ann.send("POST", board.api("/lock"), "{}").statusCode()).isEqualTo(403);
        board.facilitator().send("POST", board.api("/lock"), "{}");
        String cards = lockedCards(board);

        assertThat(cards).contains("Be like Otto").doesNotContain("author").doesNotContain("participant");
        assertThat(ann.get(board.api("/hidden")).statusCode()).isEqualTo(403);
        assertThat(new Browser(portal).get(board.api("/hidden")).statusCode()).isEqualTo(401);
        String card = board.api("/hidden/" + cards.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1") + "/taken-out");
        assertThat(ann.send("PUT", card, REASON).statusCode()).isEqualTo(403);
        assertThat(board.facilitator().send("PUT", card, "{}").body()).contains("workshop.reasonNeeded.takeOut");
        assertThat(board.facilitator()
                        .send("PUT", card, "{\"reason\":\"WHATEVER\"}")
                        .statusCode())
                .isEqualTo(400);

        assertThat(board.facilitator().send("PUT", card, REASON).statusCode()).isEqualTo(204);
        assertThat(ben.get(board.api("/board")).body())
                .contains("NAMES_SOMEBODY")
                .contains("\"DONT\":0")
                .doesNotContain("Otto");
        assertThat(ann.get(board.api("/board")).body())
                .containsPattern("\"takenOut\":\"NAMES_SOMEBODY\",\"text\":\"Be like Otto\"");
        assertThat(board.facilitator().send("DELETE", card, "{}").statusCode()).isEqualTo(204);
        assertThat(ann.get(board.api("/board")).body()).contains("\"DONT\":1").doesNotContain("NAMES_SOMEBODY");

        board.facilitator().send("PUT", card, REASON);
        board.move(3, 4);
        String export = board.facilitator().get(board.api("/export")).body();
        assertThat(export).contains("NAMES_SOMEBODY").doesNotContain("Otto");
        assertThat(board.facilitator().send("DELETE", card, "{}").statusCode()).isEqualTo(409);
    }

    /** Waits for the end of the grace, which nothing shortens. */
    private static String lockedCards(Board board) throws Exception {
        Instant patience = Instant.now().plus(Duration.ofSeconds(40));
        HttpResponse<String> answer = board.facilitator().get(board.api("/hidden"));
        while (answer.statusCode() == 409 && Instant.now().isBefore(patience)) {
            Thread.sleep(500);
            answer = board.facilitator().get(board.api("/hidden"));
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}

package org.servicecharter.web.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.live.Board;

/** One browser that leads, takes part and drives the projector at once. */
@ExtendWith(ArquillianExtension.class)
class PresenterVoteIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("W-04: the presenter's own dots are on their phone's page alone, not on the wall nor on the desk")
    void thePresentersOwnVotesAreOnNoSharedScreen() throws Exception {
        Board board = Board.writing(portal);
        Browser presenter = board.facilitator();
        for (int step = 3; step < 6; step++) {
            board.move(step, step + 1);
        }
        for (String name : List.of("Kindness", "Listening")) {
            presenter.send("POST", board.api("/themes"), "{\"name\":\"" + name + "\",\"cards\":[]}");
        }
        board.move(6, 7);
        board.move(7, 8);
        String key = first(
                "\"key\":\"([^\"]+)\"",
                presenter.send("POST", board.api("/display"), "{}").body());
        presenter.get("workshop/room/" + board.code() + "?key=" + key);
        presenter.send("POST", board.api("/participants"), "{\"name\":\"Presenter\"}");
        String theme = first("\"id\":\"([^\"]+)\",\"mine\":0", seen(board, "w/" + board.code()));
        assertThat(presenter
                        .send("PUT", board.api("/votes/" + theme), "{\"dots\":1}")
                        .statusCode())
                .isLessThan(300);

        assertThat(seen(board, "w/" + board.code())).contains("\"kind\":\"PARTICIPANT\"", "\"mine\":1");
        assertThat(seen(board, "workshop/room/" + board.code()))
                .contains("\"kind\":\"DISPLAY\"")
                .doesNotContain("\"mine\":1");
        assertThat(seen(board, "workshop/run?code=" + board.code()))
                .contains("\"kind\":\"FACILITATOR\"")
                .doesNotContain("\"mine\":1");
    }

    /** The board as a page at this address gets it. */
    private String seen(Board board, String page) throws Exception {
        String origin = "http://127.0.0.1:" + portal.getPort() + "/";
        return board.facilitator()
                .client()
                .send(
                        board.facilitator()
                                .request(board.api("/board"))
                                .header("Referer", origin + page)
                                .GET()
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}

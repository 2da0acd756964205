package org.servicecharter.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;

/** All that comes down the streams of others while four people write, group, vote, doubt and answer: every line of it. */
@ExtendWith(ArquillianExtension.class)
class NoAuthorStreamIT {

    private static final int WRITING = 3;
    private static final int REVEAL = 4;
    private static final int CLUSTER = 6;
    private static final int VOTE = 8;
    private static final int REALITY_CHECK = 11;
    private static final int CLOSE = 12;

    @ArquillianResource
    private URL portal;

    private Board board;
    private final List<Writer> writers = new ArrayList<>();

    /** Somebody at the board, and all that could lead to them: name, seat, secret, keys, cards before their reveal. */
    private record Writer(Browser browser, List<String> traces) {

        String does(String method, String path, String body) throws Exception {
            String key = UUID.randomUUID().toString();
            traces.add(key);
            return Board.ok(browser.send(method, path, body, key));
        }
    }

    @Test
    @DisplayName("W-05: no stream of a participant, the facilitator or the room tells who wrote, grouped or voted what")
    void noStreamTellsAnAuthor() throws Exception {
        Map<String, Stream> screens = wholeWorkshop("ANONYMOUS");
        List<String> traces =
                writers.stream().flatMap(writer -> writer.traces().stream()).toList();

        assertThat(traces).hasSizeGreaterThan(40);
        screens.forEach((screen, stream) -> assertThat(stream.text())
                .as(screen)
                .contains("Smile 1", "Smile 4", "heard", "Theme of 2", "event: votes", "event: closed")
                .doesNotContain(traces)
                .doesNotContain("event: mine"));
    }

    @Test
    @DisplayName("the same streams of a named workshop do tell, so the test can fail")
    void aNamedWorkshopTells() throws Exception {
        wholeWorkshop("NAMED")
                .forEach(
                        (screen, stream) -> assertThat(stream.text()).as(screen).contains("Writer 1", "Writer 4"));
    }

    /** From the first card to the closing; what is heard on the way is looked at where it must not be heard yet. */
    private Map<String, Stream> wholeWorkshop(String anonymity) throws Exception {
        board = Board.writing(portal, anonymity);
        Map<String, Stream> screens = Map.of(
                "another participant", Stream.of(board.join("Bystander"), board.live(0)),
                "the facilitator", Stream.of(board.facilitator(), board.live(0)),
                "the room", Stream.of(room(), board.live(0)));
        for (int i = 1; i <= 4; i++) {
            writers.add(sitDown("Writer " + i));
        }

        write();
        heardUpTo(screens, "counted", "Smile", "Frown");
        walk(WRITING, CLUSTER);
        group();
        walk(CLUSTER, VOTE);
        vote(screens);
        walk(VOTE, REALITY_CHECK);
        Writer doubter = writers.get(1);
        doubter.does("POST", board.api("/flags"), "{\"part\":\"DEFINITION\",\"clause\":null,\"kind\":\"NO_OWNER\"}");
        walk(REALITY_CHECK, CLOSE);
        answer();
        Board.ok(board.facilitator().send("POST", board.api("/close"), "{}"));
        for (Stream stream : screens.values()) {
            stream.awaits("closed");
            stream.close();
        }
        return screens;
    }

    private Writer sitDown(String name) throws Exception {
        Browser browser = board.join(name);
        Writer writer = new Writer(browser, new ArrayList<>(List.of(name)));
        String own = Board.ok(browser.get(board.api("/board")));
        writer.traces().add(first("\"me\":\\{[^}]*\"id\":\"([^\"]+)\"", own));
        ((CookieManager) browser.client().cookieHandler().orElseThrow())
                .getCookieStore()
                .getCookies()
                .forEach(cookie -> writer.traces()
                        .add(cookie.getValue().substring(cookie.getValue().indexOf('.') + 1)));
        return writer;
    }

    private void write() throws Exception {
        for (int i = 0; i < writers.size(); i++) {
            Writer writer = writers.get(i);
            String card = card(writer, "DO", "Smile " + (i + 1));
            writer.does("PUT", board.api("/cards/" + card), "{\"text\":\"Smile " + (i + 1) + " at them\"}");
            String other = card(writer, "DONT", "Frown " + (i + 1));
            if (i % 2 == 0) {
                writer.does("DELETE", board.api("/cards/" + other), "");
            }
            writer.does("PUT", board.api("/finished"), "{\"finished\":true}");
        }
    }

    private String card(Writer writer, String chart, String text) throws Exception {
        String answer =
                writer.does("POST", board.api("/cards"), "{\"chart\":\"" + chart + "\",\"text\":\"" + text + "\"}");
        String id = first("\"id\":\"([^\"]+)\"", answer);
        writer.traces().add(id);
        return id;
    }

    /** Nothing of this was heard until now. */
    private void heardUpTo(Map<String, Stream> screens, String kind, String... hidden) throws Exception {
        for (Stream stream : screens.values()) {
            stream.awaits(kind);
            assertThat(stream.numbersUntil(board.last())).isNotEmpty();
            assertThat(stream.text()).doesNotContain(hidden);
        }
    }

    /** On the way to the grouping, three come late and one finishes the sentence. */
    private void walk(int from, int to) throws Exception {
        for (int step = from; step < to; step++) {
            board.move(step, step + 1);
            if (step + 1 == REVEAL) {
                for (Writer late : writers.subList(0, 3)) {
                    card(late, "DO", "Late smile");
                }
            } else if (step + 1 == CLUSTER - 1) {
                card(writers.get(3), "MEANS", "being heard");
            } else if (step == VOTE) {
                Board.ok(board.facilitator()
                        .send("PUT", board.api("/definition"), "{\"text\":\"We listen.\",\"cards\":[]}"));
                String made = Board.ok(board.facilitator()
                        .send("POST", board.api("/principles"), "{\"name\":\"Listening\",\"theme\":null}"));
                Board.ok(board.facilitator()
                        .send(
                                "POST",
                                board.api("/principles/" + first("\"id\":\"([^\"]+)\"", made) + "/behaviours"),
                                "{\"kind\":\"DO\",\"text\":\"Let people finish\",\"card\":null}"));
            }
        }
    }

    private void group() throws Exception {
        for (int i = 0; i < writers.size(); i++) {
            Writer writer = writers.get(i);
            String shown = Board.ok(writer.browser().get(board.api("/board")));
            String card = first("\"id\":\"([^\"]+)\"[^}]*\"text\":\"Smile " + (i + 1) + " at them\"", shown);
            writer.does(
                    "POST",
                    board.api("/themes"),
                    "{\"name\":\"Theme of " + (i + 1) + "\",\"cards\":[\"" + card + "\"]}");
            writer.does("POST", board.api("/moves"), "{\"cards\":[\"" + card + "\"],\"theme\":null}");
            String key = writer.traces().get(writer.traces().size() - 1);
            writer.does("POST", board.api("/undo"), "{\"key\":\"" + key + "\"}");
        }
        writers.get(0).does("POST", board.api("/suggestions"), "{}");
    }

    /** Of the votes nobody else hears anything, not even that there are some, until all are counted (W-03). */
    private void vote(Map<String, Stream> screens) throws Exception {
        long before = board.last();
        String shown = Board.ok(writers.get(0).browser().get(board.api("/board")));
        String theme = first("\"id\":\"([^\"]+)\",\"mine\":0", shown);
        for (Writer writer : writers) {
            writer.does("PUT", board.api("/votes/" + theme), "{\"dots\":1}");
        }
        assertThat(board.last()).isEqualTo(before);
        for (Writer writer : writers) {
            writer.does("PUT", board.api("/finished"), "{\"finished\":true}");
        }
        for (Stream stream : screens.values()) {
            stream.numbersUntil(board.last());
            assertThat(stream.text()).doesNotContain("event: votes").doesNotContainPattern("\"dots\":[1-9]");
        }
    }

    private void answer() throws Exception {
        String shown = Board.ok(board.facilitator().get(board.api("/board")));
        String poll = first("\"id\":\"([^\"]+)\",\"median\":[^,]+,\"question\":\"CONFIDENCE\"", shown);
        for (int i = 0; i < writers.size(); i++) {
            writers.get(i).does("PUT", board.api("/polls/" + poll + "/answer"), "{\"answer\":" + (i + 1) + "}");
        }
        writers.get(0).does("POST", board.api("/reviewers"), "{\"name\":\"Writer 1\"}");
    }

    private Browser room() throws Exception {
        String made = Board.ok(board.facilitator().send("POST", board.api("/display"), "{}"));
        Browser room = new Browser(portal);
        assertThat(room.get("workshop/room/" + board.code() + "?key=" + first("\"key\":\"([^\"]+)\"", made))
                        .statusCode())
                .isEqualTo(200);
        return room;
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}

package org.servicecharter.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;

/** The stream of a board, as a screen hears it. */
@ExtendWith(ArquillianExtension.class)
class LiveIT {

    @ArquillianResource
    private URL portal;

    @Test
    void aCardIsOnEveryScreenAfterTheRevealAndNotBefore() throws Exception {
        Board board = Board.writing(portal);
        Browser ann = board.join("Ann");
        Browser ben = board.join("Ben");
        try (Stream phone = Stream.of(ben, board.live(0));
                Stream desk = Stream.of(board.facilitator(), board.live(0))) {
            assertThat(ann.send("POST", board.api("/cards"), "{\"chart\":\"DO\",\"text\":\"Smile 😀 <b>\"}")
                            .statusCode())
                    .isEqualTo(200);
            phone.awaits("counted");
            assertThat(phone.text()).doesNotContain("Smile");

            board.move(3, 4);

            assertThat(phone.awaits("revealed")).contains("Smile 😀 <b>");
            assertThat(desk.awaits("revealed")).contains("Smile 😀 <b>");
        }
    }

    @Test
    void whoComesBackHearsWhatTheyMissedOnceAndInOrder() throws Exception {
        Board board = Board.writing(portal);
        Browser ann = board.join("Ann");
        for (int i = 0; i < 20; i++) {
            ann.send("POST", board.api("/cards"), "{\"chart\":\"DO\",\"text\":\"Card " + i + "\"}");
        }
        try (Stream first = Stream.of(ann, board.live(0))) {
            List<Long> numbers = first.numbersUntil(board.last());
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            numbers.stream().sorted().distinct().toList());
            long middle = numbers.get(numbers.size() / 2);
            try (Stream second = Stream.of(ann, board.live(middle))) {
                assertThat(second.numbersUntil(board.last()))
                        .containsExactlyElementsOf(
                                numbers.stream().filter(n -> n > middle).toList());
            }
        }
    }

    @Test
    void onesOwnStateIsHeardByOneselfAlone() throws Exception {
        Board board = Board.writing(portal);
        Browser ann = board.join("Ann");
        Browser ben = board.join("Ben");
        try (Stream own = Stream.of(ann, board.live(0));
                Stream other = Stream.of(ben, board.live(0))) {
            ann.send("POST", board.api("/cards"), "{\"chart\":\"DONT\",\"text\":\"Shout\"}");
            assertThat(own.awaits("mine")).contains("Shout");
            other.awaits("counted");
            assertThat(other.text()).doesNotContain("Shout").doesNotContain("event: mine");
        }
    }

    @Test
    void whoeverIsTakenOffTheBoardHearsNothingMore() throws Exception {
        Board board = Board.writing(portal);
        Browser ann = board.join("Ann");
        String id = ann.get(board.api("/board")).body().replaceAll("(?s).*\"me\":\\{[^}]*\"id\":\"([^\"]+)\".*", "$1");
        try (Stream stream = Stream.of(ann, board.live(0))) {
            board.facilitator().send("DELETE", board.api("/participants/" + id), "");
            stream.awaits("removed");
            stream.awaitsEnd();
        }
        assertThat(ann.get(board.api("/board")).statusCode()).isEqualTo(401);
    }

    @Test
    void whoSignsOutHearsNothingMoreAndWhoIsSeatedGoesOn() throws Exception {
        Board board = Board.writing(portal);
        Browser ann = board.join("Ann");
        try (Stream desk = Stream.of(board.facilitator(), board.live(0));
                Stream phone = Stream.of(ann, board.live(0))) {
            desk.awaits("stage");
            board.facilitator().send("POST", "signout", "");
            desk.awaitsEnd();

            ann.send("POST", board.api("/cards"), "{\"chart\":\"DO\",\"text\":\"Smile\"}");
            phone.awaits("counted");
            assertThat(desk.text()).doesNotContain("counted");
        }
        assertThat(board.facilitator().get(board.live(0)).statusCode()).isEqualTo(401);
    }

    @Test
    void aWallWithTheKeyOfBeforeGoesDarkAndTheNewOneDoesNot() throws Exception {
        Board board = Board.writing(portal);
        Browser before = wall(board);
        try (Stream dark = Stream.of(before, board.live(0));
                Stream desk = Stream.of(board.facilitator(), board.live(0))) {
            Browser after = wall(board);
            dark.awaits("removed");
            dark.awaitsEnd();
            assertThat(before.get(board.api("/board")).statusCode()).isEqualTo(401);

            try (Stream wall = Stream.of(after, board.live(board.last()))) {
                board.move(3, 4);
                wall.awaits("stage");
                desk.awaits("revealed");
                assertThat(wall.text() + desk.text()).doesNotContain("event: removed");
            }
        }
    }

    /** A projector that opens the board with a new key. */
    private Browser wall(Board board) throws Exception {
        String answer = Board.ok(board.facilitator().send("POST", board.api("/display"), "{\"again\":true}"));
        Browser wall = new Browser(portal);
        wall.get("workshop/room/" + board.code() + "?key=" + answer.replaceAll(".*\"key\":\"([^\"]+)\".*", "$1"));
        return wall;
    }

    @Test
    void aStrangerHearsNothing() throws Exception {
        Board board = Board.writing(portal);
        assertThat(new Browser(portal).get(board.live(0)).statusCode()).isEqualTo(401);
        Board other = Board.writing(portal);
        assertThat(other.join("Ann").get(board.live(0)).statusCode()).isEqualTo(401);
    }
}

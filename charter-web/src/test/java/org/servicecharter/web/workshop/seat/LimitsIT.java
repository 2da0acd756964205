package org.servicecharter.web.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.live.Board;

/** How often somebody may try at the door, and write at the board. */
@ExtendWith(ArquillianExtension.class)
class LimitsIT {

    private static final int FAILURES = 60;
    private static final int WRITES = 300;

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("Failures count for an address: who tries out codes waits, an office that joins does not")
    void whoTriesOutCodesHasToWait() throws Exception {
        Board board = Board.writing(portal);
        String guesser = "127.0.0.2";
        for (int i = 0; i < 2 * FAILURES; i++) {
            assertThat(invitation(guesser, board.code()))
                    .as("joining never counts")
                    .startsWith("HTTP/1.1 200");
        }
        for (int i = 0; i < FAILURES; i++) {
            assertThat(invitation(guesser, "ZZZZZZ")).startsWith("HTTP/1.1 404");
        }

        String refused = invitation(guesser, "ZZZZZZ");
        String refusedToo = invitation(guesser, board.code());

        assertThat(refused)
                .startsWith("HTTP/1.1 429")
                .containsPattern("(?i)Retry-After: \\d+")
                .containsIgnoringCase("application/problem+json")
                .contains("\"key\":\"http.429\"");
        assertThat(refusedToo).as("nor does a guess tell a code").startsWith("HTTP/1.1 429");
        assertThat(board.join("Ann").get(board.api("/board")).statusCode())
                .as("another address")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("What succeeds counts for a seat: who writes faster than any hand waits, the others do not")
    void whoWritesFasterThanAnyHandHasToWait() throws Exception {
        Board board = Board.writing(portal);
        Browser fast = board.join("Ann");
        Browser other = board.join("Ben");
        HttpResponse<String> answer = finish(board, fast);
        for (int i = 0; i < 2 * WRITES && answer.statusCode() != 429; i++) {
            assertThat(answer.statusCode()).isLessThan(300);
            answer = finish(board, fast);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(finish(board, other).statusCode()).isLessThan(300);
    }

    private static HttpResponse<String> finish(Board board, Browser device) throws Exception {
        return device.send("PUT", board.api("/finished"), "{\"finished\":true}");
    }

    /** The whole answer to somebody who types a code at this address of the machine. */
    private String invitation(String address, String code) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", portal.getPort(), InetAddress.getByName(address), 0)) {
            String request = "GET /api/v1/workshops/" + code + " HTTP/1.1\r\nHost: 127.0.0.1:" + portal.getPort()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

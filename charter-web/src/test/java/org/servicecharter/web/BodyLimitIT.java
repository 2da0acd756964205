package org.servicecharter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.live.Board;

/** What is larger than anything the REST API has use for. */
@ExtendWith(ArquillianExtension.class)
class BodyLimitIT {

    @ArquillianResource
    private URL portal;

    private Board board;
    private Browser ann;

    @BeforeEach
    void joins() throws Exception {
        board = Board.writing(portal);
        ann = board.join("Ann");
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() throws Exception {
        assertRefused(post(BodyPublishers.ofString(card(20 * BodyLimit.JSON))));
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsRefusedToo() throws Exception {
        byte[] large = card(20 * BodyLimit.JSON).getBytes(StandardCharsets.UTF_8);
        assertRefused(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
    }

    @Test
    void whatIsTooLongForACardButNotForTheApiIsRefusedByTheCardsOwnRule() throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofString(card(10_000)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("workshop.textNotUsable");
    }

    @Test
    void whatComesInPiecesAndIsSmallIsTaken() throws Exception {
        byte[] small = card(100).getBytes(StandardCharsets.UTF_8);
        assertThat(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(small)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ann.get(board.api("/board")).body()).contains("\"DO\":1");
    }

    private void assertRefused(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"key\":\"http.413\"").contains("256 KB");
        assertThat(ann.get(board.api("/board")).body()).contains("\"DO\":0");
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        return ann.client()
                .send(
                        ann.request(board.api("/cards"))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(body)
                                .build(),
                        BodyHandlers.ofString());
    }

    private static String card(int characters) {
        return "{\"chart\":\"DO\",\"text\":\"" + "x".repeat(characters) + "\"}";
    }
}

package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.shipped.LedWorkshop;
import org.servicecharter.shipped.Seat;

/** How long a board full of cards takes to be served. */
@ExtendWith(Browsers.DemoExtension.class)
class PageBench {

    private static final int CARDS = 2_000;
    private static final int ROUNDS = 7;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void aBoardFullOfCards(Browsers browsers) {
        String portal = browsers.portal().url();
        LedWorkshop workshop = LedWorkshop.writing(portal, "Full");
        workshop.importCards(IntStream.range(0, CARDS)
                .mapToObj(i -> (i % 2 == 0 ? "DO" : "DONT") + ",Answer within a day and say who will (" + i + ")")
                .collect(Collectors.joining("\n", "kind,text\n", "\n")));
        workshop.move(LedWorkshop.WRITING, LedWorkshop.REVEAL);
        Seat seat = Seat.join(client, portal, workshop.code());
        double[] served = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertThat(seat.board()).contains("say who will");
            served[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.tell("board.open_ms", Figures.median(served), "ms", 300.0, null);
    }
}

package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.journey.Chartering;
import org.servicecharter.shipped.LedWorkshop;
import org.servicecharter.shipped.Seat;
import org.servicecharter.shipped.ShippedPortal;

/** How long a board full of cards takes to be served, and how many people at once may read a charter. */
@ExtendWith(Browsers.DemoExtension.class)
class PageBench {

    private static final int CARDS = 2_000;
    private static final int ROUNDS = 7;
    private static final int SECONDS = 5;

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

    /** Turn and turn about, so that both meet the same machine; the first turn warms them up. */
    @Test
    void aPublishedCharterBesideABareServletWithTheSameBytes(Browsers browsers, @TempDir Path directory)
            throws Exception {
        String table = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> ("We keep promise %1$d,Say by when you answer (%1$d),Send anyone away (%1$d)%n"
                                + ",Call back the same day (%1$d),Let anyone wait unseen (%1$d)")
                        .formatted(i))
                .collect(Collectors.joining("\n", "principle,do,dont\n", "\n"));
        String address = "/c/" + Chartering.published(browsers, "Read by many", table);
        URI portal = URI.create(browsers.portal().url());
        byte[] page = compressed(portal.resolve(address));
        int port = ShippedPortal.freePort();
        try (PlainServer server = PlainServer.start(directory, BareWar.make(directory), port, PlainServer.AS_SHIPPED)) {
            assertThat(server).isNotNull();
            StartBench.untilPage("http://localhost:" + port + "/bare/");
            client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/bare/page"))
                            .POST(BodyPublishers.ofByteArray(page))
                            .build(),
                    BodyHandlers.discarding());
            Visitors own = new Visitors(portal.getPort(), address);
            Visitors bare = new Visitors(port, "/bare/page");
            double[] pages = new double[ROUNDS];
            double[] reference = new double[ROUNDS];
            for (int round = -1; round < ROUNDS; round++) {
                double ownPages = own.pagesPerSecond(SECONDS);
                double barePages = bare.pagesPerSecond(SECONDS);
                if (round >= 0) {
                    pages[round] = ownPages;
                    reference[round] = barePages;
                }
            }
            Figures.tell("page.public_per_s", Figures.median(pages), "pages", null, Figures.median(reference));
            Figures.tell(
                    "page.public_ratio",
                    Figures.median(pages) / Figures.median(reference),
                    "ratio",
                    0.5,
                    Figures.median(reference));
        }
    }

    private byte[] compressed(URI address) throws Exception {
        HttpResponse<byte[]> page = client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        return page.body();
    }
}

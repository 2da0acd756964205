package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.journey.Participating;
import org.servicecharter.shipped.LedWorkshop;
import org.servicecharter.shipped.Seat;
import org.servicecharter.shipped.ShippedPortal;

/** Pages under load: a board full of cards, and the published charter beside a bare servlet with the same bytes. */
@ExtendWith(Browsers.DemoExtension.class)
class PageBench {

    private static final int CARDS = 2_000;
    private static final int ROUNDS = 7;
    private static final int CALLERS = 4;
    private static final long EACH_MS = 4_000;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(CALLERS))
            .build();

    @TempDir
    private Path directory;

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

        Page page = browsers.phone();
        new Participating(page).enter(workshop.code());
        page.getByText("say who will").first().waitFor();
        double[] painted = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
            Locator card = page.getByText("say who will").first();
            card.waitFor();
            painted[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.tell("board.first_card_ms", Figures.median(painted), "ms", 1_000.0, null);
    }

    @Test
    void thePublishedCharter(Browsers browsers) throws Exception {
        URI page = published(browsers.portal());
        HttpResponse<byte[]> shown = get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        int port = ShippedPortal.freePort();
        List<String> same = List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        try (PlainServer server = PlainServer.start(directory, BareWar.make(directory), port, same)) {
            assertThat(server).isNotNull();
            StartBench.untilPage("http://localhost:" + port + "/bare/");
            URI bytes = URI.create("http://localhost:" + port + "/bare/bytes");
            client.send(
                    HttpRequest.newBuilder(bytes)
                            .POST(BodyPublishers.ofByteArray(shown.body()))
                            .build(),
                    BodyHandlers.discarding());
            double[] own = new double[3];
            double[] bare = new double[3];
            for (int i = 0; i < own.length; i++) {
                own[i] = perSecond(page);
                bare[i] = perSecond(bytes);
            }
            double reference = Figures.median(bare);
            Figures.tell("page.public_ratio", Figures.median(own) / reference, "ratio", 0.5, reference);
        }
    }

    /** The first charter anybody may read on the front page. */
    private URI published(ShippedPortal portal) throws Exception {
        HttpRequest plain =
                HttpRequest.newBuilder(URI.create(portal.url() + "/")).build();
        String front = client.send(plain, BodyHandlers.ofString()).body();
        return URI.create(portal.url() + front.replaceFirst("(?s).*?href=\"(/c/[\\w-]+)\".*", "$1"));
    }

    private HttpResponse<byte[]> get(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private double perSecond(URI address) throws Exception {
        long start = System.nanoTime();
        AtomicInteger answered = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            callers.submit(() -> {
                while (System.nanoTime() - start < EACH_MS * 1_000_000) {
                    if (get(address).statusCode() == 200) {
                        answered.incrementAndGet();
                    }
                }
                return null;
            });
        }
        callers.shutdown();
        assertThat(callers.awaitTermination(EACH_MS * 5, TimeUnit.MILLISECONDS)).isTrue();
        return answered.get() / ((System.nanoTime() - start) / 1e9);
    }
}

package org.servicecharter.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.journey.Participating;
import org.servicecharter.shipped.LedWorkshop;
import org.servicecharter.shipped.Seat;

/**
 * A board in use: what a phone loads to write its first card, how long a card takes to all screens, beside a bare
 * stream of the same bytes, and the memory of it all. No browser is open meanwhile: it would take the time of the screens.
 */
@ExtendWith(Browsers.DemoExtension.class)
class LiveBench {

    private static final int SCREENS = 200;
    private static final int MEASURED = 200;
    private static final int LATE = 50;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(4))
            .build();
    private final List<Seat> seats = new ArrayList<>();
    private String portal;
    private String code;

    @TempDir
    private Path directory;

    @Test
    void live(Browsers browsers) throws Exception {
        portal = browsers.portal().url();
        code = LedWorkshop.writing(portal, "Figures", "ANONYMOUS").code();
        Figures.tell("join.transfer_kb", transfer(browsers), "KB", 80.0, null);
        for (int i = 0; i < SCREENS; i++) {
            seats.add(join());
        }
        Fanout fanout = new Fanout(client, SCREENS, MEASURED);
        BesideBare beside = new BesideBare(fanout);
        double p99 = beside.tell("live", directory, () -> fanout.board(portal, code, seats, () -> {}));
        ScheduledExecutorService door = Executors.newSingleThreadScheduledExecutor();
        Latencies joining = fanout.board(portal, code, seats, () -> IntStream.range(0, LATE)
                .forEach(i -> door.schedule(this::join, i * 300L, TimeUnit.MILLISECONDS)));
        door.shutdown();
        double late = beside.tell("live.late_join", List.of(joining));
        Figures.tell("live.late_join_ratio", late / p99, "ratio", 2.0, p99);
        Figures.tell("live.rss_mb", MemoryBench.rss(browsers.portal()), "MB", null, null);
    }

    /** Everything that comes over the wire, cold, from the join page to the first acknowledged card. */
    private double transfer(Browsers browsers) {
        Page page = browsers.phone();
        AtomicLong bytes = new AtomicLong();
        CDPSession session = page.context().newCDPSession(page);
        session.on(
                "Network.loadingFinished",
                (JsonObject data) -> // heads and all; nothing for what the phone has kept
                bytes.addAndGet(data.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        Participating phone = new Participating(page);
        phone.enter(code);
        phone.write("Look up when somebody comes in");
        page.context().close();
        return bytes.get() / 1024.0;
    }

    private Seat join() {
        return Seat.join(client, portal, code);
    }
}

package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.journey.Facilitating;
import org.servicecharter.journey.Participating;
import org.servicecharter.shipped.Seat;
import org.servicecharter.shipped.ShippedPortal;

/**
 * A board in use: what a phone loads to write its first card, how long a card takes to all screens, beside a bare
 * stream of the same bytes, and the memory of it all.
 */
@ExtendWith(Browsers.DemoExtension.class)
class LiveBench {

    private static final int SCREENS = 200;
    private static final int CARDS_PER_S = 10;
    private static final int WARM_UP = 60;
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
        Facilitating facilitator = Facilitating.demo(browsers);
        code = facilitator.planAndOpen("Figures");
        facilitator.goOn("Begin: welcome", "Welcome");
        facilitator.goOn("Next: remember", "Remember");
        facilitator.goOn("Next: write cards", "Write");

        Figures.tell("join.transfer_kb", transfer(browsers), "KB", 80.0, null);
        for (int i = 0; i < SCREENS; i++) {
            seats.add(join());
        }
        double bare = bare();
        double p99 = p99("live", board(false));
        Figures.tell("live.p99_ratio", p99 / bare, "ratio", 1.5, bare);
        double late = p99("live.late_join", board(true));
        Figures.tell("live.late_join_ratio", late / p99, "ratio", 2.0, p99);
        Figures.tell("memory.rss_mb", memory(browsers.portal()), "MB", 700.0, null);
    }

    /** Everything that comes over the wire, cold, from the join page to the first acknowledged card. */
    private double transfer(Browsers browsers) {
        Page page = browsers.phone();
        AtomicLong bytes = new AtomicLong();
        CDPSession session = page.context().newCDPSession(page);
        session.on(
                "Network.dataReceived",
                (JsonObject data) ->
                        bytes.addAndGet(data.get("encodedDataLength").getAsLong()));
        session.on(
                "Network.responseReceived",
                (JsonObject data) -> bytes.addAndGet(data.getAsJsonObject("response")
                        .get("encodedDataLength")
                        .getAsLong()));
        session.send("Network.enable");
        Participating phone = new Participating(page);
        phone.enter(code);
        phone.write("Look up when somebody comes in");
        page.context().close();
        return bytes.get() / 1024.0;
    }

    private double p99(String name, Latencies latencies) {
        double p99 = Figures.percentile(99, latencies.all());
        Figures.tell(name + ".p50_ms", Figures.median(latencies.all()), "ms", null, null);
        Figures.tell(name + ".p99_ms", p99, "ms", null, null);
        Figures.tell(name + ".lost", SCREENS * MEASURED - latencies.count(), "events", 0.0, null);
        return p99;
    }

    private double bare() throws Exception {
        int port = ShippedPortal.freePort();
        List<String> same = List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        try (PlainServer server = PlainServer.start(directory, BareWar.make(directory), port, same)) {
            assertThat(server).isNotNull();
            String address = "http://localhost:" + port + "/bare/bare";
            StartBench.untilPage("http://localhost:" + port + "/bare/");
            Latencies latencies = new Latencies(WARM_UP + MEASURED);
            List<LiveScreen> screens = screens(URI.create(address), latencies, false);
            latencies.countFrom(WARM_UP);
            send(WARM_UP + MEASURED, i -> {
                latencies.sends(i);
                return HttpRequest.newBuilder(URI.create(address))
                        .POST(BodyPublishers.ofString(
                                "id: " + i + "\nevent: counted\ndata: {\"DO\":" + i + ",\"DONT\":0,\"MEANS\":0}\n\n"));
            });
            assertThat(screens).allMatch(LiveScreen::isOpen);
            return p99("live.bare", latencies);
        }
    }

    /** Cards by rotating authors; each counts from its sending until a screen shows one more. */
    private Latencies board(boolean joining) throws Exception {
        int before = cardsSoFar();
        int last = before + WARM_UP + MEASURED;
        Latencies latencies = new Latencies(last + 1);
        List<LiveScreen> screens =
                screens(URI.create(portal + "/live/" + code + "?after=" + lastEvent()), latencies, true);
        latencies.countFrom(before + WARM_UP + 1);
        ScheduledExecutorService door = Executors.newSingleThreadScheduledExecutor();
        if (joining) {
            IntStream.range(0, LATE)
                    .forEach(i -> door.schedule(this::join, WARM_UP * 100L + i * 300L, TimeUnit.MILLISECONDS));
        }
        send(WARM_UP + MEASURED, i -> {
            latencies.sends(before + i + 1);
            return seats.get(i % seats.size())
                    .request("/cards", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(
                            "{\"chart\":\"DO\",\"text\":\"Answer within a day and say who will, card " + i + "\"}"));
        });
        door.shutdown();
        assertThat(door.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(screens).allMatch(LiveScreen::isOpen);
        return latencies;
    }

    private List<LiveScreen> screens(URI address, Latencies latencies, boolean seated) throws Exception {
        List<LiveScreen> screens = new ArrayList<>();
        for (int i = 0; i < SCREENS; i++) {
            LiveScreen screen = new LiveScreen("data: {\"DO\":", latencies);
            screen.follow(client, address, seated ? seats.get(i).cookie() : null);
            screens.add(screen);
        }
        long end = System.currentTimeMillis() + 60_000;
        while (!screens.stream().allMatch(LiveScreen::isOpen) && System.currentTimeMillis() < end) {
            Thread.sleep(100);
        }
        Thread.sleep(2_000); // what they missed has come by then
        return screens;
    }

    private interface Sending {
        HttpRequest.Builder next(int number);
    }

    /** At a steady pace, whatever the answers take; then waits for the last to arrive everywhere. */
    private void send(int many, Sending sending) throws Exception {
        ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
        for (int i = 0; i < many; i++) {
            int number = i;
            pace.schedule(
                    () -> client.sendAsync(sending.next(number).build(), BodyHandlers.discarding()),
                    i * 1000L / CARDS_PER_S,
                    TimeUnit.MILLISECONDS);
        }
        pace.shutdown();
        assertThat(pace.awaitTermination(many / CARDS_PER_S + 30L, TimeUnit.SECONDS))
                .isTrue();
        Thread.sleep(3_000);
    }

    private int cardsSoFar() {
        String hidden = seats.get(0).board().replaceFirst("(?s).*\"hidden\":\\{([^}]*)}.*", "$1");
        return Stream.of(hidden.split("\\D+"))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private long lastEvent() {
        return Long.parseLong(seats.get(0).board().replaceFirst("(?s).*\"last\":(\\d+).*", "$1"));
    }

    private Seat join() {
        return Seat.join(client, portal, code);
    }

    private static double memory(ShippedPortal portal) throws Exception {
        long kb = 0;
        for (ProcessHandle process : List.of(portal.starter(), portal.server())) {
            kb += Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
        return kb / 1024.0;
    }
}

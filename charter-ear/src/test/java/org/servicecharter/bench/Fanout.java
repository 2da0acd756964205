package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.servicecharter.shipped.EventStream;
import org.servicecharter.shipped.Screens;
import org.servicecharter.shipped.Seat;

/** One card after the other to many screens: of the portal, and of a bare servlet that sends on the same bytes. */
final class Fanout {

    private static final int CARDS_PER_S = 10;
    private static final int WARM_UP = 60;
    private static final long PATIENCE_MS = 60_000;

    private final HttpClient client;
    private final int screens;
    private final int measured;

    Fanout(HttpClient client, int screens, int measured) {
        this.client = client;
        this.screens = screens;
        this.measured = measured;
    }

    /** Deliveries that did not come. */
    int lost(Latencies latencies) {
        return screens * measured - latencies.count();
    }

    /** By the bare servlet of the server on this port. */
    Latencies bare(int port) throws Exception {
        try (Screens crowd = new Screens()) {
            URI address = URI.create("http://localhost:" + port + "/bare/bare");
            Latencies latencies = new Latencies(WARM_UP + measured + 1);
            latencies.countFrom(WARM_UP + 1);
            follow(crowd, port, "/bare/bare", Stream.generate(() -> null), latencies);
            send(i -> {
                latencies.sends(i);
                return HttpRequest.newBuilder(address)
                        .POST(BodyPublishers.ofString(
                                "id: " + i + "\nevent: counted\ndata: {\"DO\":" + i + ",\"DONT\":0,\"MEANS\":0}\n\n"));
            });
            assertThat(crowd.open()).isEqualTo(screens);
            return latencies;
        }
    }

    /**
     * By the portal: cards by rotating authors; each counts from its sending until a screen shows one more.
     *
     * @param meanwhile happens once the server is warm
     */
    Latencies board(String portal, String code, List<Seat> seats, Runnable meanwhile) throws Exception {
        int before = cardsSoFar(seats.get(0));
        Latencies latencies = new Latencies(before + WARM_UP + measured + 1);
        latencies.countFrom(before + WARM_UP + 1);
        try (Screens crowd = new Screens()) {
            String path = "/live/" + code + "?after=" + lastEvent(seats.get(0));
            follow(crowd, URI.create(portal).getPort(), path, seats.stream().map(Seat::cookie), latencies);
            send(i -> {
                if (i == WARM_UP) {
                    meanwhile.run();
                }
                latencies.sends(before + i);
                return seats.get(i % seats.size())
                        .request("/cards", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(
                                "{\"chart\":\"DO\",\"text\":\"Answer within a day and say who will, card " + i
                                        + "\"}"));
            });
            assertThat(crowd.open()).isEqualTo(screens);
            return latencies;
        }
    }

    private void follow(Screens crowd, int port, String path, Stream<String> cookies, Latencies latencies)
            throws InterruptedException {
        EventStream.Hearer hearer = (id, kind, data) -> {
            if (data.startsWith("{\"DO\":")) {
                latencies.came(sum(data), System.nanoTime());
            }
        };
        cookies.limit(screens).forEach(cookie -> crowd.open(port, path, cookie, hearer));
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (crowd.open() < screens && System.currentTimeMillis() < end) {
            Thread.sleep(100);
        }
        Thread.sleep(2_000); // what they missed has come by then
    }

    /** At a steady pace, whatever the answers take, numbered from 1; then waits for the last to arrive everywhere. */
    private void send(IntFunction<HttpRequest.Builder> next) throws InterruptedException {
        ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
        int many = WARM_UP + measured;
        for (int i = 1; i <= many; i++) {
            int number = i;
            pace.schedule(
                    () -> client.sendAsync(next.apply(number).build(), BodyHandlers.discarding()),
                    i * 1000L / CARDS_PER_S,
                    TimeUnit.MILLISECONDS);
        }
        pace.shutdown();
        assertThat(pace.awaitTermination(many / CARDS_PER_S + 30L, TimeUnit.SECONDS))
                .isTrue();
        Thread.sleep(3_000);
    }

    private static int cardsSoFar(Seat seat) {
        return (int) sum(seat.board().replaceFirst("(?s).*\"hidden\":\\{([^}]*)}.*", "$1"));
    }

    private static long lastEvent(Seat seat) {
        return Long.parseLong(seat.board().replaceFirst("(?s).*\"last\":(\\d+).*", "$1"));
    }

    private static long sum(String counts) {
        return Stream.of(counts.split("\\D+"))
                .filter(number -> !number.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** How much heap the server uses after a full collection, in KB. */
    static double heap(ProcessHandle server) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        run(jcmd, server, "GC.run");
        String heap = run(jcmd, server, "GC.heap_info");
        return Stream.of(heap.split("\n"))
                .filter(line -> line.matches(".* total \\d+K, used \\d+K.*")) // the generations, by whatever name
                .mapToLong(line -> Long.parseLong(line.replaceFirst(".*used (\\d+)K.*", "$1")))
                .sum();
    }

    private static String run(String jcmd, ProcessHandle server, String command) throws IOException {
        Process process = new ProcessBuilder(jcmd, String.valueOf(server.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes());
    }
}

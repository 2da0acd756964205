package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.shipped.ShippedPortal;

/** From the command to the first page: the portal's second and later starts, in turn with a plain server's. */
class StartBench {

    private static final int ROUNDS = 3;
    private static final long PATIENCE_MS = 300_000;

    @TempDir
    private Path directory;

    @Test
    void start() throws Exception {
        ShippedPortal first = ShippedPortal.launch(directory, ShippedPortal.freePort(), List.of(), Map.of());
        untilPage(first.url() + "/");
        untilArchive(first.data());
        first.close();
        double[] own = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            own[i] = portal();
            plain[i] = plain(directory.resolve("plain" + i));
        }
        double reference = Figures.median(plain);
        Figures.tell("start.s", Figures.median(own), "s", null, reference);
        Figures.tell("start.ratio", Figures.median(own) / reference, "ratio", 0.7, reference);
    }

    private double portal() throws Exception {
        long start = System.nanoTime();
        try (ShippedPortal portal = ShippedPortal.launch(directory, ShippedPortal.freePort(), List.of(), Map.of())) {
            untilPage(portal.url() + "/");
            return seconds(start);
        }
    }

    private static double plain(Path directory) throws Exception {
        int port = ShippedPortal.freePort();
        Path war = Path.of("target/ships/charter-web.war").toAbsolutePath();
        long start = System.nanoTime();
        try (PlainServer server = PlainServer.start(directory, war, port, List.of())) {
            assertThat(server).isNotNull();
            untilPage("http://localhost:" + port + "/charter-web/");
            return seconds(start);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    static void untilPage(String url) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (status(url) != HttpURLConnection.HTTP_OK) {
            assertThat(System.currentTimeMillis()).as("no page at %s", url).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static int status(String url) {
        try {
            return ((HttpURLConnection) URI.create(url).toURL().openConnection()).getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static void untilArchive(Path data) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!hasArchive(data)) {
            assertThat(System.currentTimeMillis()).as("no archive of classes").isLessThan(end);
            Thread.sleep(500);
        }
    }

    private static boolean hasArchive(Path data) throws IOException {
        try (var files = Files.walk(data.resolve("run"), 2)) {
            return files.anyMatch(file -> file.toString().endsWith(".jsa"));
        }
    }
}

package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.browser.Browsers;
import org.servicecharter.journey.Chartering;
import org.servicecharter.shipped.ShippedPortal;

/**
 * Four thousand people who are asked to sign: how quick the page is, how long the first two thousand take, and that nothing
 * is lost or doubled when the server is killed while the others sign. One portal, since each step needs the one before.
 */
@ExtendWith(Browsers.DemoExtension.class)
class SigningBench {

    private static final int PEOPLE = 2_000;
    private static final int AT_ONCE = 16;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;
    private static final int READERS = 8;

    @TempDir
    private Path directory;

    private String charter;

    @Test
    void thousandsSign(Browsers browsers) throws Exception {
        charter = Chartering.published(browsers, "Signed by thousands", table());
        browsers.atRest(data -> new ManySigners(data).come(2 * PEOPLE));
        double empty = thePageBesideAnEmptyOne(browsers.portal());
        everybodySigns(browsers.portal(), empty);
        theServerIsKilled(browsers);
    }

    private static String table() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(
                        i -> "We keep promise %1$d,Say by when you answer (%1$d),Send anyone away (%1$d)".formatted(i))
                .collect(Collectors.joining("\n", "principle,do,dont\n", "\n"));
    }

    /** Turn and turn about, in servers alike; the first turn warms them up. @return empty pages per second */
    private double thePageBesideAnEmptyOne(ShippedPortal portal) throws Exception {
        int port = ShippedPortal.freePort();
        String url = "http://localhost:" + port;
        double[] own = new double[ROUNDS];
        double[] reference = new double[ROUNDS];
        try (PlainServer server =
                PlainServer.start(directory.resolve("empty"), FacesWar.make(directory), port, PlainServer.AS_SHIPPED)) {
            assertThat(server).isNotNull();
            StartBench.untilPage(url + "/empty/page.xhtml");
            List<Signer> readers = ManySigners.at(portal.url(), 1, READERS);
            List<Signer> strangers = ManySigners.at(url, 1, READERS);
            for (int round = -1; round < ROUNDS; round++) {
                double signing = pagesPerSecond(readers, "/signoff/read?charter=" + charter);
                double empty = pagesPerSecond(strangers, "/empty/page.xhtml");
                if (round >= 0) {
                    own[round] = signing;
                    reference[round] = empty;
                }
            }
        }
        double empty = Figures.median(reference);
        Figures.tell("page.sign_per_s", Figures.median(own), "pages", null, empty);
        Figures.tell("page.sign_ratio", Figures.median(own) / empty, "ratio", 0.6, empty);
        return empty;
    }

    private static double pagesPerSecond(List<Signer> readers, String path) throws Exception {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        List<Callable<Integer>> reading = new ArrayList<>();
        for (Signer reader : readers) {
            reading.add(() -> {
                int pages = 0;
                while (System.nanoTime() < end) {
                    reader.page(path);
                    pages++;
                }
                return pages;
            });
        }
        return atOnce(readers.size(), reading).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                / (double) SECONDS;
    }

    private void everybodySigns(ShippedPortal portal, double empty) throws Exception {
        List<Signer> signers = ManySigners.at(portal.url(), 1, PEOPLE);
        atOnce(
                AT_ONCE,
                signers.stream()
                        .<Callable<Signer>>map(signer -> signer::signedIn)
                        .toList());
        long start = System.nanoTime();
        List<String> records = atOnce(
                AT_ONCE,
                signers.stream()
                        .<Callable<String>>map(signer -> () -> signer.signs(charter))
                        .toList());
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(new HashSet<>(records)).hasSize(PEOPLE);
        double[] acts = signers.stream().mapToDouble(Signer::actMs).toArray();
        Figures.tell("signoff.2000_s", seconds, "s", 60.0, null);
        Figures.tell("signoff.journey_per_s", PEOPLE / seconds, "people", null, empty);
        Figures.tell("signoff.p99_ms", Figures.percentile(99, acts), "ms", null, Figures.median(acts));
    }

    /** Amid the acts of as many others. Each goes on until there is a receipt; what was acknowledged before is there after. */
    private void theServerIsKilled(Browsers browsers) throws Exception {
        List<Signer> signers = ManySigners.at(browsers.portal().url(), PEOPLE + 1, 2 * PEOPLE);
        CountDownLatch underWay = new CountDownLatch(PEOPLE / 3);
        AtomicInteger again = new AtomicInteger();
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<String>> signed = new ArrayList<>();
        for (Signer signer : signers) {
            signed.add(hands.submit(() -> {
                String record = insists(signer, again);
                underWay.countDown();
                return record;
            }));
        }
        underWay.await();
        browsers.cutPower();
        List<String> records = new ArrayList<>();
        for (Future<String> each : signed) {
            records.add(each.get());
        }
        hands.shutdown();
        assertThat(again.get()).as("acts that the blow interrupted").isPositive();
        assertHolds(browsers.portal());
        assertThat(new HashSet<>(records)).hasSize(PEOPLE);
        browsers.atRest(data -> assertKept(new ManySigners(data), records));
        Figures.tell("signoff.killed.lost", 0, "people", 0.0, (double) again.get());
    }

    /** Everybody once, and each record with its leaf. */
    private static void assertKept(ManySigners people, List<String> records) throws SQLException {
        String all = String.valueOf(2 * PEOPLE);
        String signed = " from acknowledgement where person_code like 'signer%'";
        assertThat(people.asks("select count(*)" + signed)).isEqualTo(all);
        assertThat(people.asks("select count(distinct person_code)" + signed)).isEqualTo(all);
        for (String record : records) {
            assertThat(people.asks("select count(*) from acknowledgement a, log_leaf l where a.record_id = l.record_id"
                            + " and a.record_id = '" + record + "'"))
                    .isEqualTo("1");
        }
    }

    private String insists(Signer signer, AtomicInteger again) throws InterruptedException {
        while (true) {
            try {
                return signer.signs(charter);
            } catch (IOException broken) {
                again.incrementAndGet();
                Thread.sleep(500);
            }
        }
    }

    /** The auditor's file, by the verifier that needs no portal. */
    private void assertHolds(ShippedPortal portal) throws Exception {
        Signer auditor = ManySigners.at(portal.url(), 0, 0).get(0).signedIn();
        String key = new String(auditor.file("/api/v1/receipts/key")).strip();
        Path zip = Files.write(directory.resolve("evidence.zip"), auditor.file("/api/v1/evidence"));
        Path said = directory.resolve("verified.txt");
        Process verify = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target/charter.jar").toAbsolutePath().toString(),
                        "verify",
                        zip.toString(),
                        "--key",
                        key)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(verify.waitFor()).as(Files.readString(said)).isZero();
    }

    private static <T> List<T> atOnce(int many, List<Callable<T>> acts) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(many);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : hands.invokeAll(acts)) {
                done.add(each.get());
            }
            return done;
        } finally {
            hands.shutdownNow();
        }
    }
}

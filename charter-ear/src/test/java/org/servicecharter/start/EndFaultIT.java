package org.servicecharter.start;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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

/** However the portal is ended, nothing stays behind, and the next start finds everything again. */
class EndFaultIT {

    private static final int INTERRUPTED = 130;
    private static final int TERMINATED = 143;
    private static final long SIGINT_BIT = 2;

    @TempDir
    private Path directory;

    @Test
    void endsWithItsServerHoweverItIsEndedAndStartsAgain() throws Exception {
        ShippedPortal first = ShippedPortal.start(directory, Map.of());
        assertThat(status(first)).isEqualTo(200);
        assertASecondStartIsRefused(first);

        ProcessHandle server = first.server();
        boolean deaf = ignoresInterrupts(first.starter());
        ShippedPortal.signal(first.starter(), deaf ? "TERM" : "INT"); // to the parent only; a terminal sends it to both
        assertThat(first.untilEnd()).isEqualTo(deaf ? TERMINATED : INTERRUPTED);
        assertThat(server.isAlive()).isFalse();

        damageTheArchive();
        ShippedPortal second = ShippedPortal.start(directory, Map.of());
        assertThat(second.terminal()).startsWith("Starting the Service Charter Portal…\n");
        assertThat(status(second)).isEqualTo(200);

        server = second.server();
        ShippedPortal.signal(second.starter(), "KILL");
        assertEnds(server);

        try (ShippedPortal third = ShippedPortal.start(directory, Map.of())) {
            assertThat(status(third)).isEqualTo(200);
            server = third.server();
            ShippedPortal.signal(server, "KILL");
            assertThat(third.untilEnd()).isOne();
            assertThat(third.terminal()).contains("The portal's server has ended by itself (status 137)");
        }
    }

    /** What a shell starts in the background inherits deaf ears for Ctrl-C, and a JVM leaves them so. */
    private static boolean ignoresInterrupts(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line -> (Long.parseLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0);
    }

    private void assertASecondStartIsRefused(ShippedPortal running) {
        ShippedPortal other = ShippedPortal.launch(
                directory.resolve("other"),
                ShippedPortal.freePort(),
                List.of(),
                Map.of("CHARTER_DATA_DIR", running.data().toString()));
        assertThat(other.untilEnd()).isOne();
        assertThat(other.terminal())
                .isEqualTo("The portal is already running on " + running.data()
                        + ": use that one, or choose another directory with charter.data.dir.\n");
    }

    /** As a Java of the same version but another build would find it. */
    private void damageTheArchive() throws IOException {
        try (var entries = Files.walk(directory.resolve("data/run"), 1)) {
            Path server = entries.filter(entry -> entry.getFileName().toString().startsWith("server-"))
                    .findFirst()
                    .orElseThrow();
            Files.write(server.resolve("classes-" + Java.mark() + ".jsa"), new byte[100_000]);
        }
    }

    private static void assertEnds(ProcessHandle process) {
        assertThatCode(() -> process.onExit().get(20, SECONDS)).doesNotThrowAnyException();
        assertThat(process.isAlive()).isFalse();
    }

    private static int status(ShippedPortal portal) throws IOException {
        HttpURLConnection page =
                (HttpURLConnection) URI.create(portal.url() + "/").toURL().openConnection();
        return page.getResponseCode();
    }
}

package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.shipped.ShippedPortal;

/** A start that cannot succeed says one clear sentence, ends with status 1 and touches no data. */
class StartFaultIT {

    @TempDir
    private Path directory;

    @Test
    void anOccupiedPort() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            ShippedPortal portal = ShippedPortal.launch(directory, other.getLocalPort(), List.of(), Map.of());

            assertThat(portal.untilEnd()).isOne();
            assertThat(portal.terminal())
                    .isEqualTo("Port " + other.getLocalPort() + " is taken by another program: stop that one, or"
                            + " choose another port with charter.port.\n");
        }
    }

    @Test
    void aLockedDatabase() throws Exception {
        Path file = database();
        try (Connection other = connect()) {
            ShippedPortal portal = launch(List.of());

            assertThat(portal.untilEnd()).isOne();
            assertThat(portal.terminal())
                    .endsWith("The database " + file + " is in use by another program: stop that"
                            + " one, or choose another directory with charter.data.dir.\n");
            assertOneSentence(portal);
            try (ResultSet rows = other.createStatement().executeQuery("select count(*) from t")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(20_000);
            }
        }
    }

    @Test
    void aDamagedDatabase() throws Exception {
        Path file = database();
        try (RandomAccessFile damage = new RandomAccessFile(file.toFile(), "rw")) {
            damage.write("scribbled over".repeat(2_000).getBytes());
        }
        byte[] before = Files.readAllBytes(file);
        ShippedPortal portal = launch(List.of());

        assertThat(portal.untilEnd()).isOne();
        assertThat(portal.terminal()).contains("The database " + file + " is damaged or no database of this version");
        assertOneSentence(portal);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aDiskThatTakesNothingMore() throws Exception {
        Path file = database();
        byte[] before = Files.readAllBytes(file);
        ShippedPortal portal = launch(limited(2));

        assertThat(portal.untilEnd()).isOne();
        assertThat(portal.terminal())
                .contains("is full (a file of 4 MB could not be written): make room, then start again.");
        assertOneSentence(portal);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aDiskThatFillsWhileUnpackingLeavesNothingHalfMadeThatCounts() throws Exception {
        ShippedPortal portal = launch(limited(20));

        assertThat(portal.untilEnd()).isOne();
        assertThat(portal.terminal()).contains("make room on its disk");
        assertOneSentence(portal);
        try (var entries = Files.list(portal.data().resolve("run"))) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("server-") || name.startsWith("portal-"));
        }
    }

    private ShippedPortal launch(List<String> prefix) {
        return ShippedPortal.launch(directory, ShippedPortal.freePort(), prefix, Map.of());
    }

    /** Files of this process may grow to so many MB and no further, as on a disk that is almost full. */
    private static List<String> limited(int mb) {
        return List.of("bash", "-c", "ulimit -f " + mb * 1024 + "; exec \"$@\"", "limited");
    }

    private static void assertOneSentence(ShippedPortal portal) {
        assertThat(portal.terminal()).doesNotContain("Exception", "\tat ");
        assertThat(portal.terminal().lines().filter(line -> !line.startsWith("Starting the Service Charter Portal")))
                .hasSize(1);
    }

    private Path database() throws IOException, SQLException {
        Files.createDirectories(directory.resolve("data"));
        try (Connection connection = connect()) {
            connection.createStatement().execute("create table t (n int) as select x from system_range(1, 20000)");
        }
        return directory.resolve("data/charter.mv.db");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("data/charter"), "charter", "");
    }
}

package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCheckTest {

    @TempDir
    private Path directory;

    private Path file;
    private DatabaseCheck check;

    @BeforeEach
    void anH2File() {
        file = directory.resolve("charter.mv.db");
        check = new DatabaseCheck(url(), "charter", "");
    }

    @Test
    void noFileYetIsFineAndStaysSo() {
        assertThatCode(this::run).doesNotThrowAnyException();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aSoundFileIsFineAndUntouched() throws Exception {
        make();
        byte[] before = Files.readAllBytes(file);

        assertThatCode(this::run).doesNotThrowAnyException();

        assertThat(file).hasBinaryContent(before);
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFileInUseIsNamedAndMayBecomeFree() throws Exception {
        try (Connection other = connect()) {
            assertThat(other.isValid(1)).isTrue();
            assertThatThrownBy(this::run)
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.mayPass())
                            .isTrue())
                    .hasMessageStartingWith("The database " + file + " is in use by another program");
        }
    }

    @Test
    void aDamagedFileIsNamedAndUntouched() throws Exception {
        make();
        try (RandomAccessFile damage = new RandomAccessFile(file.toFile(), "rw")) {
            damage.write(new byte[(int) damage.length()]);
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(this::run)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The database " + file + " is damaged");

        assertThat(file).hasBinaryContent(before);
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFileCutShortIsNamedAndUntouched() throws Exception {
        make();
        try (RandomAccessFile damage = new RandomAccessFile(file.toFile(), "rw")) {
            damage.setLength(5_000);
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(this::run)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The database " + file + " is damaged");

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aWrongPasswordIsToldApartFromDamage() throws Exception {
        make();

        assertThatThrownBy(() -> new DatabaseCheck(url(), "charter", "wrong").check(h2(), postgresql()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refuses user \"charter\"");
    }

    @Test
    void aPostgresqlThatIsNotThereIsNamedWithoutItsSecrets() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/charter";

        assertThatThrownBy(() -> new DatabaseCheck(url + "?password=secret", "charter", "").check(h2(), postgresql()))
                .isInstanceOf(Refusal.class)
                .hasMessage("PostgreSQL cannot be reached at " + url + ": start it, or correct charter.db.url.");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> new DatabaseCheck("jdbc:mysql://localhost/x", "charter", "").check(h2(), postgresql()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("charter.db.url begins neither with");
    }

    private void run() throws Exception {
        check.check(h2(), postgresql());
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("charter") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "charter", "");
    }

    private void make() throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute("create table t (n int) as select x from system_range(1, 20000)");
        }
    }

    private static Path h2() throws URISyntaxException {
        return jarOf(org.h2.Driver.class);
    }

    private static Path postgresql() throws URISyntaxException {
        return jarOf(org.postgresql.Driver.class);
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

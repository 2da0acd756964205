package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentence of a start says what makes it slow, and is true. */
class PortalTest {

    @TempDir
    private Path directory;

    private Path data;

    @BeforeEach
    void anEmptyDataDirectory() throws IOException {
        data = Files.createDirectories(directory.resolve("data"));
    }

    @Test
    void theFirstStartSaysThatItIs() throws IOException {
        assertThat(greeting("one")).isEqualTo("Starting the Service Charter Portal, for the first time…");
    }

    @Test
    void aStartCutShortBeforeTheServerRanLeavesTheNextTheFirst() throws IOException {
        unpacked("one").unpackedServer();

        assertThat(greeting("one")).isEqualTo("Starting the Service Charter Portal, for the first time…");
    }

    @Test
    void theSameJarAgainSaysNothingMore() throws IOException {
        unpacked("one").everything();
        served();

        assertThat(greeting("one")).isEqualTo("Starting the Service Charter Portal…");
    }

    @Test
    void anotherPortalOnTheSameServerIsAnotherVersion() throws IOException {
        unpacked("one").everything();
        served();

        assertThat(greeting("two"))
                .isEqualTo("Starting the Service Charter Portal, in another version than last time…");
    }

    @Test
    void aPortalWhoseUnpackedFilesWereThrownAwayIsNotStartedForTheFirstTime() throws IOException {
        served();

        assertThat(greeting("one")).isEqualTo("Starting the Service Charter Portal, unpacked anew…");
    }

    private String greeting(String portal) throws IOException {
        return Portal.greeting(new Unpacked(jar(portal), data.resolve("run")), data);
    }

    /** What every server that has run leaves behind. */
    private void served() throws IOException {
        Files.createDirectories(data.resolve("log"));
        Files.writeString(data.resolve("log/server.log"), "ready");
    }

    private Situation unpacked(String portal) throws IOException {
        return new Situation(new Unpacked(jar(portal), data.resolve("run")));
    }

    private record Situation(Unpacked unpacked) {

        void unpackedServer() throws IOException {
            Files.createDirectories(unpacked.server());
        }

        void everything() throws IOException {
            unpackedServer();
            Files.createDirectories(unpacked.portal());
        }
    }

    /** A charter.jar as far as its marks go: the same server, and a portal that differs by its text. */
    private Path jar(String portal) throws IOException {
        Path jar = directory.resolve(portal + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, Unpacked.SERVER_JAR, "server");
            entry(zip, Unpacked.CHILD_JAR, "child");
            entry(zip, Unpacked.PORTAL_WAR, portal);
        }
        return jar;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

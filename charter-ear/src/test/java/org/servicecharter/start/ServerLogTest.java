package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path directory;

    private final List<String> heard = new ArrayList<>();

    @Test
    void everyLineIsWrittenAndHeardAndALaterStartGoesOn() throws Exception {
        follow("one\ntwo\n");
        follow("thrée\n");

        assertThat(directory.resolve("log/server.log")).hasContent("one\ntwo\nthrée\n");
        assertThat(heard).containsExactly("one", "two", "thrée");
    }

    @Test
    void tenFilesOfTenMegabytesAreKeptAndTheOldestGoes() throws Exception {
        String line = "x".repeat(1_000_000);
        String much = IntStream.range(0, 130).mapToObj(i -> i + line).collect(Collectors.joining("\n"));

        follow(much);

        Path logs = directory.resolve("log");
        assertThat(logs)
                .isDirectoryContaining("glob:**/server.log.9")
                .isDirectoryNotContaining("glob:**/server.log.10");
        assertThat(Files.readString(logs.resolve("server.log")))
                .endsWith(line + "\n")
                .contains("129xx");
        try (var files = Files.list(logs)) {
            assertThat(files)
                    .hasSize(10)
                    .allSatisfy(file -> assertThat(file.toFile().length()).isLessThan(12_000_000));
        }
    }

    /** A full disk, as far as a test can make one: the directory's place is taken by a file. */
    @Test
    void aLogThatCannotBeWrittenHoldsNobodyUp() throws Exception {
        Files.writeString(directory.resolve("log"), "in the way");

        follow("one\ntwo\n");

        assertThat(heard).containsExactly("one", "two");
    }

    private void follow(String text) {
        new ServerLog(directory.resolve("log"), heard::add)
                .follow(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

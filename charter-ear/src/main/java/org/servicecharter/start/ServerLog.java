package org.servicecharter.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * What the server says, in {@code log/server.log}: ten files of ten megabytes, the newest without a number. On a full
 * disk lines are dropped rather than the server being held up.
 */
final class ServerLog {

    static final String NAME = "server.log";

    private static final long LARGEST = 10L * DiskCheck.MB;
    private static final int FILES = 10;

    private final Path directory;
    private final Consumer<String> listener;
    private Writer writer;
    private long written;

    ServerLog(Path directory, Consumer<String> listener) {
        this.directory = directory;
        this.listener = listener;
    }

    Path file() {
        return directory.resolve(NAME);
    }

    /** Takes lines until the server ends. */
    void follow(InputStream server) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(server, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                write(line);
                listener.accept(line);
            }
        } catch (IOException e) {
            // the server has ended in the middle of a line
        }
    }

    private void write(String line) {
        try {
            if (writer == null || written > LARGEST) {
                open();
            }
            writer.write(line);
            writer.write('\n');
            writer.flush();
            written += line.length() + 1L;
        } catch (IOException e) {
            writer = null; // the next line tries a fresh one
        }
    }

    private void open() throws IOException {
        if (writer != null) {
            writer.close();
        }
        Files.createDirectories(directory);
        if (Files.exists(file()) && Files.size(file()) > LARGEST) {
            for (int i = FILES - 2; i >= 1; i--) {
                move(NAME + "." + i, NAME + "." + (i + 1));
            }
            move(NAME, NAME + ".1");
        }
        writer = Files.newBufferedWriter(file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        written = Files.size(file());
    }

    private void move(String from, String to) throws IOException {
        if (Files.exists(directory.resolve(from))) {
            Files.move(directory.resolve(from), directory.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

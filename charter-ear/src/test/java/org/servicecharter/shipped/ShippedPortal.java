package org.servicecharter.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of {@code java -jar charter.jar}, on a port of its own and with its data in a directory the test gives.
 * Everything it says on the terminal is kept.
 */
public final class ShippedPortal implements AutoCloseable {

    private static final Path JAR = Path.of("target/charter.jar").toAbsolutePath();
    private static final long PATIENCE_MS = 300_000;

    private final Path directory;
    private final int port;
    private final Map<String, String> environment;
    private final Process process;

    private ShippedPortal(Path directory, int port, Map<String, String> environment, Process process) {
        this.directory = directory;
        this.port = port;
        this.environment = environment;
        this.process = process;
    }

    /** Starts it in this directory and waits until it says where it is. */
    public static ShippedPortal start(Path directory, Map<String, String> environment) {
        return launch(directory, freePort(), List.of(), environment).untilReady();
    }

    /** Starts it and does not wait. A prefix is the command that runs the command, such as one that sets a limit. */
    public static ShippedPortal launch(Path directory, int port, List<String> prefix, Map<String, String> environment) {
        try {
            Files.createDirectories(directory);
            List<String> java = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString());
            ProcessBuilder builder = new ProcessBuilder()
                    .command(new ArrayList<>(prefix))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("terminal.txt").toFile()));
            builder.command().addAll(java);
            builder.environment().keySet().removeIf(key -> key.startsWith("CHARTER_"));
            builder.environment().put("CHARTER_PORT", String.valueOf(port));
            builder.environment().putAll(environment);
            Files.deleteIfExists(directory.resolve("terminal.txt"));
            return new ShippedPortal(directory, port, environment, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port nobody uses at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another run with the same data on the same port, once this one has ended. */
    public ShippedPortal again() {
        return launch(directory, port, List.of(), environment).untilReady();
    }

    public ShippedPortal untilReady() {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!terminal().contains(" is at ")) {
            if (!process.isAlive() || System.currentTimeMillis() > end) {
                process.destroy();
                throw new IllegalStateException("the portal did not start: " + terminal() + log());
            }
            pause(50);
        }
        return this;
    }

    /** Waits for it to end by itself, and returns its status. */
    public int untilEnd() {
        try {
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                process.destroy();
                throw new IllegalStateException("the portal did not end: " + terminal());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return directory.resolve("data");
    }

    /** What it has said on the terminal so far. */
    public String terminal() {
        return read(directory.resolve("terminal.txt"));
    }

    /** What the server has said. */
    public String log() {
        return read(data().resolve("log/server.log"));
    }

    /** The process that was started. */
    public ProcessHandle starter() {
        return process.toHandle();
    }

    /** The server it runs as a child: the one that is not making an archive. */
    public ProcessHandle server() {
        return process.children()
                .filter(child -> !String.join(" ", child.info().arguments().orElse(new String[0]))
                        .contains("-Xshare:dump"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no server: " + terminal()));
    }

    /** Sends a signal to one process and to nobody else, as {@code kill} does. */
    public static void signal(ProcessHandle target, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(target.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends both at once and without a chance to tidy up, as a power cut would. */
    public void kill() {
        ProcessHandle server = server();
        server.destroyForcibly();
        process.destroyForcibly();
        server.onExit().join();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        untilEnd();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

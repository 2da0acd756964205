package org.servicecharter.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * The server as a child process. It is told to end through its standard input, which also closes when this process
 * dies ({@link Child}).
 */
final class Server {

    /** Time to finish what is under way, before it is ended by force. */
    private static final int PATIENCE_S = 20;

    /** By its name: only the server knows what it is made from. */
    private static final String SMALL_BUFFERS = Server.class.getPackageName() + ".SmallBuffers";

    private final Process process;
    private final Thread follower;

    private Server(Process process, ServerLog log) {
        this.process = process;
        follower = new Thread(() -> log.follow(process.getInputStream()), "server-log");
        follower.start();
    }

    /** Starts in a directory made anew each time: the server would else remember what it once ran. */
    static Server start(Settings settings, Unpacked unpacked, FastStart fast, ServerLog log)
            throws Refusal, IOException {
        Path root = settings.data().resolve("run/root");
        Trees.delete(root);
        Files.createDirectories(root);
        Trees.copy(unpacked.server().resolve("config"), root.resolve("config"));
        Trees.copy(unpacked.server().resolve("lib"), root.resolve("lib"));
        Path logging = root.resolve("config/logging.properties");
        Files.writeString(logging, Files.readString(logging).replace("ansiColor=true", "ansiColor=false"));
        Path preboot = root.resolve("preboot.txt");
        Files.writeString(preboot, commands().replace("@address@", settings.address()));

        List<String> command = new ArrayList<>(List.of(
                Java.HERE,
                "-Xmx" + settings.heap() + "m",
                "-XX:+UseSerialGC", // the least memory
                "-Xmn24m", // a pause takes as long as there is to look through since the last: 11 ms in place of 30
                "-XX:MetaspaceSize=160m", // or the start would collect the whole heap four times
                "-XX:TieredStopAtLevel=1", // starts in half the time, and the work is mostly waiting for the database
                "-Dorg.glassfish.grizzly.MEMORY_MANAGER_FACTORY=" + SMALL_BUFFERS,
                "-XX:+IgnoreUnrecognizedVMOptions", // Java 17 knows the next one from its update 9 on
                "-XX:TrimNativeHeapInterval=60000", // ms; what glibc has back from the server goes back to the machine
                "-XX:+ExitOnOutOfMemoryError", // a server that lost a thread to it answers at random
                "-Djava.awt.headless=true"));
        command.addAll(fast.options());
        command.addAll(options(unpacked.server()));
        command.addAll(List.of(
                Child.class.getName(),
                "--rootdir",
                root.toString(),
                "--nocluster",
                "--nohostaware",
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                preboot.toString(),
                "--deploy",
                unpacked.portal().toString(),
                "--contextroot",
                "/"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings.forServer());
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2"); // glibc keeps an arena for each core else
        return new Server(builder.start(), log);
    }

    /** What the server's own launcher would set: its class path, and the packages of the JDK it reaches into. */
    static List<String> options(Path server) throws IOException {
        Path launcher = server.resolve("launch-micro.jar");
        List<String> options = new ArrayList<>();
        try (JarFile jar = new JarFile(launcher.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            for (String opened : manifest.getValue("Add-Opens").split(" ")) {
                options.add("--add-opens=" + opened + "=ALL-UNNAMED");
            }
            for (String exported : manifest.getValue("Add-Exports").split(" ")) {
                options.add("--add-exports=" + exported + "=ALL-UNNAMED");
            }
        }
        options.add("-Dfish.payara.micro.BootJar=" + launcher.toUri());
        options.add("-Dfish.payara.micro.UnpackDir=" + server);
        options.add("-cp");
        options.add(server.resolve(Unpacked.CHILD_JAR) + System.getProperty("path.separator") + launcher);
        return options;
    }

    private static String commands() {
        try (InputStream in = Server.class.getResourceAsStream("preboot.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end, and returns the status the server ended with. */
    int waitFor() throws InterruptedException {
        int status = process.waitFor();
        follower.join();
        return status;
    }

    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // it has ended by itself
        }
        try {
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}

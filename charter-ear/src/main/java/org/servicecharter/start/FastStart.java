package org.servicecharter.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An archive of the server's classes, made on this machine with this Java, from which a start reads them ready for
 * use. The first start notes which classes it loads; once the portal runs, another process makes the archive at the
 * lowest priority. One that does not fit is passed over by Java itself.
 *
 * <p>Making it inside the server would have it stand still for some eight seconds, and recording for that would
 * double the work of the first start.
 */
final class FastStart {

    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final int SETTLING_MS = 5_000;

    private final Path server;
    private final Path archive;
    private final Path classes;
    private final boolean ready;
    private Process making;
    private boolean ended;

    FastStart(Path server) {
        this.server = server;
        archive = server.resolve("classes-" + Java.mark() + ".jsa");
        classes = server.resolve("classes.txt");
        ready = Files.exists(archive);
    }

    List<String> options() {
        return ready
                ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of("-XX:DumpLoadedClassList=" + classes);
    }

    /** Makes the archive in the background, unless it is there; without it, only the next start is slower. */
    void prepareNext() {
        if (ready) {
            return;
        }
        Thread thread = new Thread(this::make, "fast-start");
        thread.setDaemon(true);
        thread.start();
    }

    private void make() {
        Path half = server.resolve("classes.half");
        try {
            Thread.sleep(SETTLING_MS);
            List<String> command = new ArrayList<>();
            if (Files.isExecutable(NICE)) {
                command.addAll(List.of(NICE.toString(), "-n", "19"));
            }
            command.addAll(List.of(
                    Java.HERE,
                    "-Xshare:dump",
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-Xlog:disable",
                    "-XX:SharedClassListFile=" + classes,
                    "-XX:SharedArchiveFile=" + half));
            command.addAll(Server.options(server));
            Optional<Process> begun = begin(command);
            if (begun.isPresent() && begun.get().waitFor() == 0) {
                Files.move(half, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            // no archive this time: the next start tries again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Process> begin(List<String> command) throws IOException {
        if (!ended) {
            making = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
        return Optional.ofNullable(making);
    }

    synchronized void stop() {
        ended = true;
        if (making != null) {
            making.destroyForcibly();
        }
    }
}

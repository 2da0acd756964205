package org.servicecharter.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What a start takes out of {@code charter.jar}, in directories named after what they hold: another jar unpacks
 * beside them, the same one finds its own. A directory gets its name only when it is whole, so that a start cut
 * short leaves nothing half-made behind.
 */
final class Unpacked {

    static final String SERVER_JAR = "payara-micro.jar";
    static final String PORTAL_WAR = "charter-web.war";
    static final String CHILD_JAR = "child.jar";

    private static final String SERVER = "server-";
    private static final String PORTAL = "portal-";

    private final Path jar;
    private final Path run;
    private final String serverName;
    private final String portalName;

    Unpacked(Path jar, Path run) throws IOException {
        this.jar = jar;
        this.run = run;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            serverName = SERVER + mark(zip, SERVER_JAR, CHILD_JAR);
            portalName = PORTAL + mark(zip, PORTAL_WAR);
        }
    }

    private static String mark(ZipFile zip, String... names) {
        CRC32 mark = new CRC32();
        for (String name : names) {
            ZipEntry entry = zip.getEntry(name);
            mark.update((name + entry.getSize() + ":" + entry.getCrc()).getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(mark.getValue());
    }

    boolean isThere() {
        return Files.isDirectory(server()) && Files.isDirectory(portal());
    }

    /** Whether an earlier start here took out of its jar something else than this one holds. */
    boolean isAnotherThanBefore() throws IOException {
        if (!Files.isDirectory(run)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(run)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith(SERVER) || name.startsWith(PORTAL))
                    .anyMatch(name -> !name.equals(serverName) && !name.equals(portalName));
        }
    }

    /** The server's libraries, its configuration as shipped, and the small jar that runs in front of it. */
    Path server() {
        return run.resolve(serverName);
    }

    /** The portal, exploded. */
    Path portal() {
        return run.resolve(portalName);
    }

    Path h2() {
        return server().resolve("runtime/h2.jar");
    }

    Path postgresql() throws IOException {
        try (Stream<Path> libraries = Files.list(portal().resolve("WEB-INF/lib"))) {
            Optional<Path> driver = libraries
                    .filter(library -> library.getFileName().toString().startsWith("postgresql-"))
                    .findFirst();
            return driver.orElseThrow(() -> new IOException("no PostgreSQL driver in " + portal()));
        }
    }

    void unpack() throws IOException, InterruptedException {
        removeLeftovers();
        if (!Files.isDirectory(server())) {
            Path half = Files.createTempDirectory(run, "unpacking");
            unpackServer(half);
            Files.move(half, server(), StandardCopyOption.ATOMIC_MOVE);
        }
        if (!Files.isDirectory(portal())) {
            Path half = Files.createTempDirectory(run, "unpacking");
            try (ZipFile zip = new ZipFile(jar.toFile());
                    ZipInputStream war = new ZipInputStream(zip.getInputStream(zip.getEntry(PORTAL_WAR)))) {
                explode(war, half);
            }
            Files.move(half, portal(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Earlier versions, and what an earlier start could not finish. */
    private void removeLeftovers() throws IOException {
        Files.createDirectories(run);
        try (Stream<Path> entries = Files.list(run)) {
            for (Path entry : entries.filter(Files::isDirectory).toList()) {
                if (!entry.equals(server()) && !entry.equals(portal())) {
                    Trees.delete(entry);
                }
            }
        }
    }

    /** Payara Micro lays its libraries out itself; run from there it starts faster than from its one jar. */
    private void unpackServer(Path half) throws IOException, InterruptedException {
        Path micro = half.resolve(SERVER_JAR);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            copy(zip, SERVER_JAR, micro);
            copy(zip, CHILD_JAR, half.resolve(CHILD_JAR));
        }
        Process layout = new ProcessBuilder(List.of(
                        Java.HERE,
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        micro.toString(),
                        "--rootDir",
                        half.toString(),
                        "--outputlauncher"))
                .redirectErrorStream(true)
                .redirectOutput(half.resolve("layout.log").toFile())
                .start();
        if (layout.waitFor() != 0 || !Files.exists(half.resolve(".env"))) {
            throw new IOException("the server could not be laid out in " + half);
        }
        Files.delete(micro);
    }

    private static void copy(ZipFile zip, String name, Path target) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            Files.copy(in, target);
        }
    }

    private static void explode(ZipInputStream war, Path target) throws IOException {
        for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            Path folder = file.getParent();
            if (folder == null || !file.startsWith(target)) {
                throw new IOException("entry outside the archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(folder);
                Files.copy(war, file);
            }
        }
    }
}

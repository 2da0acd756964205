package org.servicecharter.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a portal find unpacked what another portal of these tests has unpacked, with its archive of classes: making both
 * anew for each takes a good part of a minute. What a first start does on its own is tested without this.
 */
final class Prepared {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private Prepared() {}

    /** @param run of a portal that was not started yet; untouched as long as no other portal has its archive */
    static void link(Path run) throws IOException {
        for (Path other : children(TARGET)) {
            List<Path> unpacked = children(other.resolve("data/run")).stream()
                    .filter(path -> isNamed(path, "server-") || isNamed(path, "portal-"))
                    .toList();
            if (unpacked.stream().flatMap(path -> children(path).stream()).anyMatch(Prepared::isArchive)) {
                Files.createDirectories(run);
                for (Path path : unpacked) {
                    Files.createSymbolicLink(run.resolve(path.getFileName()), path);
                }
                return;
            }
        }
    }

    private static boolean isArchive(Path path) {
        return isNamed(path, "classes-") && path.toString().endsWith(".jsa");
    }

    private static boolean isNamed(Path path, String beginning) {
        return path.getFileName().toString().startsWith(beginning);
    }

    private static List<Path> children(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        } catch (IOException e) {
            return List.of(); // no directory, or gone meanwhile
        }
    }
}

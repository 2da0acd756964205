package org.servicecharter.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.servicecharter.bench.bare.BareStream;

/** The smallest application that streams, and sends a page. */
final class BareWar {

    private BareWar() {}

    static Path make(Path directory) throws IOException {
        Path war = directory.resolve("bare.war");
        String folder = BareStream.class.getPackageName().replace('.', '/') + "/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!doctype html><title>bare</title>".getBytes());
            for (String name : List.of("BareStream.class", "BareStream$Follower.class", "BarePage.class")) {
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + folder + name));
                try (InputStream in = BareStream.class.getResourceAsStream(name)) {
                    in.transferTo(zip);
                }
            }
        }
        return war;
    }
}

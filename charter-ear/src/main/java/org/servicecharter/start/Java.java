package org.servicecharter.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** The Java this program runs on, which also runs the server. */
final class Java {

    static final String HERE =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Java() {}

    /** Differs between any two Javas: what one of them has prepared is of no use to another. */
    static String mark() {
        CRC32 mark = new CRC32();
        mark.update((System.getProperty("java.home") + System.getProperty("java.vm.version"))
                .getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(mark.getValue());
    }
}

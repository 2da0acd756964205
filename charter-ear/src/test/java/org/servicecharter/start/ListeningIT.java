package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.shipped.ShippedPortal;

/** Who asks for one address gets one: nothing of the server listens anywhere else. */
@ExtendWith(Browsers.DemoExtension.class)
@EnabledOnOs(OS.LINUX) // as /proc tells it
class ListeningIT {

    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    @Test
    void thePortalsPortIsTheOnlyOne(Browsers browsers) throws IOException {
        ShippedPortal portal = browsers.portal();
        assertThat(listening(portal.server().pid())).containsExactly(portal.port());
        assertThat(listening(portal.starter().pid())).isEmpty();
    }

    private static Set<Integer> listening(long pid) throws IOException {
        Set<String> own = sockets(pid);
        Set<Integer> ports = new TreeSet<>();
        for (String table : new String[] {"tcp", "tcp6"}) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/net/" + table))) {
                lines.map(line -> line.strip().split("\\s+"))
                        .filter(row -> row[STATE].equals(LISTENING) && own.contains("socket:[" + row[INODE] + "]"))
                        .forEach(row -> ports.add(Integer.parseInt(row[ADDRESS].replaceFirst(".*:", ""), 16)));
            }
        }
        return ports;
    }

    private static Set<String> sockets(long pid) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.map(ListeningIT::target).collect(Collectors.toSet());
        }
    }

    /** What was closed meanwhile is nothing. */
    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}

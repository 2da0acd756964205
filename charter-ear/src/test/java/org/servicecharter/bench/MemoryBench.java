package org.servicecharter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.browser.Browsers;
import org.servicecharter.journey.WholeJobPageIT;
import org.servicecharter.shipped.ShippedPortal;

/** What the portal takes of a machine's memory once the whole job was done on it, as started without any setting. */
@ExtendWith(Browsers.Extension.class)
class MemoryBench {

    @Test
    void afterTheWholeJob(Browsers browsers) throws Exception {
        new WholeJobPageIT().fromTwoFlipChartsToASignedCharter(browsers);
        Figures.tell("memory.rss_mb", rss(browsers.portal()), "MB", 700.0, null);
    }

    /** Both processes, in MB. */
    static double rss(ShippedPortal portal) throws IOException {
        long kb = 0;
        for (ProcessHandle process : List.of(portal.starter(), portal.server())) {
            kb += Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
        return kb / 1024.0;
    }
}

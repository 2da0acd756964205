package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.shipped.ShippedPortal;

/** The disk has no more room while people sign: the kernel refuses to let the database's file grow. */
class FullDiskIT {

    private static final String CHARTER = "harbour-street"; // of the demo
    private static final int PEOPLE = 500;
    private static final int ROOM = 256 * 1024;
    private static final int REFUSALS = 3;
    private static final int TRIES = 60;

    @TempDir
    private Path directory;

    @Test
    @DisplayName(
            "SO-05: what was acknowledged before the disk was full is there, and signing goes on once there is room")
    void signingOnADiskThatFills() throws Exception {
        ShippedPortal portal = ShippedPortal.start(directory, Map.of("CHARTER_DEMO", "true"));
        portal.close();
        new ManySigners(portal.data()).come(PEOPLE);
        try (ShippedPortal full = portal.again()) {
            grow(full, String.valueOf(Files.size(full.data().resolve("charter.mv.db")) + ROOM));
            List<String> records = new ArrayList<>();
            int refusals = 0;
            for (Signer signer : ManySigners.at(full.url(), 1, PEOPLE)) {
                try {
                    records.add(signer.signs(CHARTER));
                } catch (IOException noRoom) {
                    refusals++;
                }
                if (refusals == REFUSALS) {
                    break;
                }
            }
            assertThat(refusals).as("after %d had signed", records.size()).isEqualTo(REFUSALS);
            assertThat(records).isNotEmpty();

            grow(full, "unlimited");

            List<String> all = new ArrayList<>();
            for (Signer signer : ManySigners.at(full.url(), 1, records.size() + REFUSALS)) {
                all.add(insists(signer));
            }
            assertThat(all).containsAll(records);
            assertThat(new HashSet<>(all)).hasSize(records.size() + REFUSALS);
        }
    }

    /** The portal needs a moment to find out that its connections lead nowhere. */
    private static String insists(Signer signer) throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                return signer.signs(CHARTER);
            } catch (IOException notYet) {
                if (tries == TRIES) {
                    throw notYet;
                }
                Thread.sleep(500);
            }
        }
    }

    /** From now on no file of the server grows beyond so many bytes. */
    private static void grow(ShippedPortal portal, String bytes) throws Exception {
        String pid = String.valueOf(portal.server().pid());
        int status = new ProcessBuilder("prlimit", "--pid", pid, "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(status).isZero();
    }
}

package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.servicecharter.shipped.ShippedPortal;

/** A board beside a bare stream of the same bytes, turn and turn about. What is told is the median of the turns. */
final class BesideBare {

    private static final int TURNS = 3;

    private final Fanout fanout;

    BesideBare(Fanout fanout) {
        this.fanout = fanout;
    }

    /**
     * Both, in servers with the same settings that stay up meanwhile.
     *
     * @return the 99th percentile of the board, in milliseconds
     */
    double tell(String name, Path directory, Callable<Latencies> board) throws Exception {
        int port = ShippedPortal.freePort();
        List<Latencies> own = new ArrayList<>();
        List<Latencies> bare = new ArrayList<>();
        try (PlainServer server = PlainServer.start(directory, BareWar.make(directory), port, PlainServer.AS_SHIPPED)) {
            assertThat(server).isNotNull();
            StartBench.untilPage("http://localhost:" + port + "/bare/");
            for (int turn = 0; turn < TURNS; turn++) {
                bare.add(fanout.bare(port));
                own.add(board.call());
            }
        }
        double reference = tell(name + ".bare", bare);
        double p99 = tell(name, own);
        Figures.tell(name + ".p99_ratio", p99 / reference, "ratio", 1.5, reference);
        return p99;
    }

    /** @return the 99th percentile, in milliseconds */
    double tell(String name, List<Latencies> turns) {
        double p99 = median(turns, 99);
        Figures.tell(name + ".p50_ms", median(turns, 50), "ms", null, null);
        Figures.tell(name + ".p99_ms", p99, "ms", null, null);
        Figures.tell(name + ".lost", turns.stream().mapToInt(fanout::lost).sum(), "events", 0.0, null);
        return p99;
    }

    private static double median(List<Latencies> turns, int percent) {
        return Figures.median(turns.stream()
                .mapToDouble(turn -> Figures.percentile(percent, turn.all()))
                .toArray());
    }
}

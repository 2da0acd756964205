package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Seated;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;

/** How many signatures the service records in a second, beside rows of the same length that nothing but JDBC puts there. */
@ExtendWith(ArquillianExtension.class)
class ActBench {

    private static final int THREADS = 8;
    private static final int EACH = 50;
    private static final int ROUNDS = 5;

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private BareRows rows;

    @Inject
    private Measured measured;

    @Inject
    private Seated seated;

    /** Turn and turn about, so that both meet the same machine; the first turn warms them up. */
    @Test
    void actsBesideBareRows() throws Exception {
        situation.aTeam();
        crowd.unit("acts", null);
        List<String> people = crowd.people("acts", THREADS * EACH * (ROUNDS + 1));
        String charter = situation.published("Signed at once");
        rows.begin();
        double[] acts = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] actsCpu = new double[ROUNDS];
        double[] bareCpu = new double[ROUNDS];
        for (int round = 0; round <= ROUNDS; round++) {
            List<String> now = people.subList(round * THREADS * EACH, (round + 1) * THREADS * EACH);
            List<Signature> given = new ArrayList<>();
            for (String person : now) {
                given.add(ticked(seated.employee(person, () -> opening.open(charter))));
            }
            Pace own = pace(nth -> () -> seated.employee(now.get(nth), () -> signing.sign(given.get(nth))));
            String record = situation.records(charter).get(0).getRecord().json();
            Pace reference = pace(nth -> () -> rows.add(record));
            if (round > 0) {
                acts[round - 1] = own.perSecond();
                bare[round - 1] = reference.perSecond();
                actsCpu[round - 1] = own.cpuMillis();
                bareCpu[round - 1] = reference.cpuMillis();
            }
        }
        assertThat(situation.records(charter)).hasSize(people.size());
        rows.end();
        double median = Measured.percentile(50, acts);
        double reference = Measured.percentile(50, bare);
        measured.tell("signoff.act_ratio", median / reference, "ratio", 0.4, reference);
        measured.tell(
                "signoff.act_cpu_ms", Measured.percentile(50, actsCpu), "ms", null, Measured.percentile(50, bareCpu));
    }

    private static Signature ticked(SigningCopy copy) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), true, true);
    }

    /** One of so many things to do. */
    private interface Act {
        Callable<String> nth(int number);
    }

    /** @param cpuMillis processor time of the whole server for each, which others on the machine change less */
    private record Pace(double perSecond, double cpuMillis) {}

    private static Pace pace(Act act) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> all = new ArrayList<>();
            for (int nth = 0; nth < THREADS * EACH; nth++) {
                all.add(act.nth(nth));
            }
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpu = system.getProcessCpuTime();
            long start = System.nanoTime();
            for (Future<String> done : hands.invokeAll(all)) {
                done.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Pace(all.size() / seconds, (system.getProcessCpuTime() - cpu) / 1e6 / all.size());
        } finally {
            hands.shutdownNow();
        }
    }
}

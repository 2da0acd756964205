package org.servicecharter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Pia;
import org.servicecharter.organisation.roster.ImportFile;
import org.servicecharter.organisation.roster.ImportPreview;
import org.servicecharter.organisation.roster.PeopleImport;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.export.EvidenceExport;
import org.servicecharter.signoff.overview.CharterOverview;
import org.servicecharter.signoff.overview.OverviewQueries;
import org.servicecharter.storage.OwnerOfTables;

/** What an organisation of 100,000 people waits for: the report, the auditor's file and the import of them all. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // the import doubles the people: it comes last
class SignoffBench {

    private static final int ROUNDS = 20;
    private static final int WARM = 3;
    private static final long WATCH_NANOS = 1_000_000_000;

    @Inject
    private ManyPeople many;

    @Inject
    private OverviewQueries overviews;

    @Inject
    private EvidenceExport export;

    @Inject
    private PeopleImport people;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private Measured measured;

    @Inject
    private Pia pia;

    @Inject
    private Aude aude;

    @Inject
    private Adam adam;

    @Test
    @Order(1)
    void theReport() throws Exception {
        String code = many.charter();
        double[] taken = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            touch(round);
            long start = System.nanoTime();
            CharterOverview overview = pia.get(() -> overviews.of(code));
            double milliseconds = (System.nanoTime() - start) / 1e6;
            assertThat(overview.all().rate().inScope()).isGreaterThan(many.people());
            assertThat(overview.versions()).hasSizeGreaterThan(2);
            if (round >= 0) {
                taken[round] = milliseconds;
            }
        }
        measured.tell(
                "report." + thousands() + "k_ms",
                Measured.percentile(95, taken),
                "ms",
                300.0,
                Measured.percentile(50, taken));
    }

    /** H2 would else give the answer that it gave before. */
    private void touch(int round) throws SQLException {
        owner.does("update person set name = 'Somebody " + round + "' where code = 'many1'");
        owner.does(
                "update acknowledgement set grade = case when grade = 'A' then 'B' else 'A' end where record_id = 'many-15000001'");
        owner.does("update last_signature set acted_at = acted_at + interval '1' second where person_code = 'many1'");
        owner.does("update exemption set until_day = until_day + interval '1' day where person_code = 'many6'");
        owner.does("update absence set kind = 'FAMILY' where code = 'many8'");
    }

    private int thousands() {
        return many.people() / 1000;
    }

    /** The second time the memory that is really held is looked at all along, which takes time. */
    @Test
    @Order(2)
    void theAuditorsFile() throws Exception {
        String code = many.charter();
        String size = owner.asks("select tree_size from log_head");
        owner.does("insert into log_leaf (leaf_number, record_id, leaf_hash) select " + size
                + " + row_number() over (order by id) - 1, record_id, '" + "0".repeat(64)
                + "' from acknowledgement where id > 10000000 and charter_code = '" + code + "' and record <> '[]'");
        owner.does("update log_head set tree_size = tree_size + " + many.people() + " where id = 1");
        try {
            long start = System.nanoTime();
            long bytes = exported();
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(bytes).isGreaterThan(100L * many.people());
            measured.tell("export." + thousands() + "k_s", seconds, "s", null, bytes / 1e6);
            double before = held();
            measured.tell("export.heap_mb", mostHeldWhileExporting() - before, "MB", null, before);
        } finally {
            owner.does("update log_head set tree_size = " + size + " where id = 1");
            owner.does("delete from log_leaf where leaf_number >= " + size);
        }
    }

    private long exported() throws Exception {
        AtomicLong bytes = new AtomicLong();
        aude.does(() -> export.write(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        bytes.incrementAndGet();
                    }

                    @Override
                    public void write(byte[] some, int from, int length) throws IOException {
                        bytes.addAndGet(length);
                    }
                },
                new byte[0]));
        return bytes.get();
    }

    private double mostHeldWhileExporting() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong most = new AtomicLong();
        Thread watch = new Thread(() -> {
            while (!done.get()) {
                most.accumulateAndGet((long) held(), Math::max);
                LockSupport.parkNanos(WATCH_NANOS);
            }
        });
        watch.start();
        exported();
        done.set(true);
        watch.join();
        return most.get();
    }

    /** Megabytes that were left when rubbish was last thrown away, which is now. */
    private static double held() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / 1e6;
    }

    @Test
    @Order(3)
    void theImportOfEverybody() throws Exception {
        many.charter();
        crowd.administrator("adam", "front-desk");
        byte[] file = IntStream.rangeClosed(1, many.people())
                .mapToObj(n -> "new%d,Somebody New %1$d,new%1$d@example.org,new-%d,Unit new-%2$d,,%s,,2026-01-01,"
                        .formatted(n, n % 500, n < 20 ? "" : "new" + n / 20))
                .collect(Collectors.joining(
                        "\n",
                        "staff_number,name,email,unit,unit_name,parent_unit,manager,roles,starts_on,ends_on\n",
                        "\n"))
                .getBytes(StandardCharsets.UTF_8);
        String before = count();
        long start = System.nanoTime();
        adam.get(() -> people.carryOut(ImportFile.csvOrExcel(file)));
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(Integer.parseInt(count()) - Integer.parseInt(before)).isEqualTo(many.people());
        measured.tell("roster.import_" + thousands() + "k_s", seconds, "s", 60.0, null);
        start = System.nanoTime();
        ImportPreview again = adam.get(() -> people.preview(ImportFile.csvOrExcel(file)));
        seconds = (System.nanoTime() - start) / 1e9;
        assertThat(again.unchanged()).isEqualTo(many.people());
        measured.tell("roster.preview_" + thousands() + "k_s", seconds, "s", null, null);
    }

    private String count() throws SQLException {
        return owner.asks("select count(*) from person");
    }
}

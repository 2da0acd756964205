package org.servicecharter.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.servicecharter.as.Mia;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.storage.OwnerOfTables;

/**
 * 100,000 people in 500 units who came over eleven years and were asked to sign five versions of a charter: 95 of 100 signed each of the first four,
 * 60 the fifth. Put in by the database itself. What each signed last has a record as long
 * as a real one, the others are short: they are there to be counted.
 */
@ApplicationScoped
class ManyPeople {

    private static final int STRETCH = 1_000;

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private EvidenceLog log;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private Measured measured;

    @Inject
    private Mia mia;

    @Inject
    @ConfigProperty(name = "charter.bench.people", defaultValue = "100000")
    private int people;

    private String charter;

    /** How many; a trial takes fewer, by thousands. */
    int people() {
        return people;
    }

    /** @return the code of the charter; they are made once */
    synchronized String charter() throws Exception {
        if (charter == null) {
            situation.aTeam();
            String code = situation.published("Signed by many");
            for (int version = 2; version <= 5; version++) {
                situation.publishNext(code, ChangeKind.MATERIAL);
            }
            SigningCopy copy = mia.get(() -> opening.open(code));
            Signature ticked = new Signature(code, copy.version(), copy.text().sha256(), true, true);
            String record = mia.get(() -> signing.sign(ticked));
            log.awaitProof(record, Duration.ofSeconds(10)).orElseThrow();
            fill(code, record);
            charter = code;
        }
        return charter;
    }

    private void fill(String code, String like) throws SQLException {
        owner.does("insert into unit (id, revision, code, name) select 1000000 + n, 1, 'many-' || n, 'Unit ' || n from "
                + numbers(1, 500, "n"));
        SaltedRecord record =
                SaltedRecord.parse(owner.asks("select record from acknowledgement where record_id = '" + like + "'"));
        for (int from = 1; from <= people; from += STRETCH) {
            for (String sql : statements(code, from)) {
                owner.does(sql);
            }
            owner.does("update acknowledgement set record = ? where id = ?", records(record, from));
        }
        if (measured.onPostgresql()) {
            for (String table :
                    List.of("person", "assignment", "acknowledgement", "last_signature", "absence", "exemption")) {
                owner.does("vacuum analyze " + table); // as its own housekeeping does sooner or later
            }
        } else {
            owner.does("analyze");
        }
    }

    /** What each of them signed last, with salts of its own: else it would be packed as if it were nothing. */
    private static List<List<Object>> records(SaltedRecord like, int from) {
        Map<String, String> values = new TreeMap<>();
        like.fields().forEach(field -> values.put(field.name(), field.value()));
        return IntStream.range(from, from + STRETCH)
                .mapToObj(n -> {
                    long id = (n % 10 < 6 ? 15_000_000 : 14_000_000) + n;
                    values.put("record_id", "many-" + id);
                    values.put("signer_code", "many" + n);
                    values.put(RecordFields.SIGNER_NAME, "Somebody " + n);
                    return List.<Object>of(SaltedRecord.of(values).json(), id);
                })
                .toList();
    }

    private List<String> statements(String code, int from) {
        String some = numbers(from, from + STRETCH - 1, "n");
        return Stream.of(
                        "insert into person (id, revision, code, name, unit_code, manager_code, starts_on)"
                                + " select 1000000 + n, 1, 'many' || n, 'Somebody ' || n, 'many-' || (mod(n, 500) + 1),"
                                + " 'many' || (mod(n, 5000) + 1), date '2015-01-01' + mod(n * 7, 4000) * interval '1' day from %people",
                        "insert into assignment (id, revision, person_code, charter_code, version_number, reason, state, due_on)"
                                + " select %id, 1, 'many' || n, '%code', v, 'LAUNCH', 'ACKNOWLEDGED',"
                                + " date '2026-01-01' from %people, %versions where %signed",
                        "insert into acknowledgement (id, record_id, assignment_id, settled_assignment_id, person_code, charter_code,"
                                + " version_number, outcome, acted_at, unit_code, grade, record) select %id, 'many-' || (%id), %id, %id,"
                                + " 'many' || n, '%code', v, 'ACKNOWLEDGED', %moment, 'many', 'B', '[]'"
                                + " from %people, %versions where %signed",
                        "insert into last_signature (charter_code, person_code, unit_code, version_number, acted_at, assignment_id)"
                                + " select '%code', 'many' || n, 'many-' || (mod(n, 500) + 1), v, %moment, %id"
                                + " from %people, %versions where v = 5 and mod(n, 10) < 6 or v = 4 and mod(n, 10) >= 6",
                        "insert into exemption (id, revision, person_code, charter_code, reason, approved_by, recorded_by, until_day)"
                                + " select 1000000 + n, 1, 'many' || n, '%code', 'LEGAL', 'mia', 'adam', date '2099-01-01'"
                                + " from %people where mod(n, 100) = 6",
                        "insert into absence (id, code, person_code, first_day, kind, recorded_by, recorded_at)"
                                + " select 1000000 + n, 'many' || n, 'many' || n, date '2026-01-01', 'FAMILY', 'adam', current_timestamp"
                                + " from %people where mod(n, 50) = 8")
                .map(sql -> sql.replace("%people", some)
                        .replace("%signed", "v < 5 and mod(n, 20) <> 0 or v = 5 and mod(n, 10) < 6")
                        .replace(
                                "%moment",
                                "timestamp with time zone '2026-10-01 08:00:00+00' + mod(n / 500, 50) * interval '1' day")
                        .replace("%id", "10000000 + v * 1000000 + n")
                        .replace("%versions", numbers(1, 5, "v"))
                        .replace("%code", code))
                .toList();
    }

    private String numbers(int from, int to, String name) {
        return measured.onPostgresql()
                ? "generate_series(%d, %d) as %s_(%3$s)".formatted(from, to, name)
                : "system_range(%d, %d) as %s_(%3$s)".formatted(from, to, name);
    }
}

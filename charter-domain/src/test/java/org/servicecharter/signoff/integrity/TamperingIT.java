package org.servicecharter.signoff.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.exemption.Exempting;
import org.servicecharter.signoff.exemption.ExemptionWish;
import org.servicecharter.signoff.integrity.Fault.Kind;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.LogProof;
import org.servicecharter.signoff.log.SaltedField;
import org.servicecharter.signoff.log.SaltedRecord;
import org.servicecharter.signoff.scope.ExemptionReason;
import org.servicecharter.signoff.tree.MerkleTree;
import org.servicecharter.storage.OwnerOfTables;

/** Whoever owns the tables changes one thing, is found, and puts it back. What other tests left behind is known before. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-05, SO-23: what is changed or taken out in the stored evidence is found and named")
class TamperingIT {

    private static final String OTHER = "f".repeat(64);

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private Tampering tampering;

    @Inject
    private EvidenceLog log;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private Exempting exempting;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Adam adam;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    private String record;
    private long leaf;

    @BeforeEach
    void twoSignatures() throws Exception {
        situation.aTeam();
        String code = situation.published("Tampered with");
        record = mia.get(() -> signing.sign(ticked(opening.open(code))));
        String other = emil.get(() -> signing.sign(ticked(opening.open(code))));
        assertThat(log.awaitProof(other, Duration.ofSeconds(10))).isPresent(); // the log is at rest
        leaf = proof().inclusion().leafNumber();
        tampering.begin();
    }

    @Test
    @DisplayName("SO-13: an exemption settles nothing, and nothing is found about it until it does")
    void anExemptionIsWhole() throws Exception {
        crowd.administrator("adam", "front-desk");
        String code = situation.published("Exempt and whole");
        LocalDate until = organisation.today().plusDays(9);
        String exempt = adam.get(
                () -> exempting.exempt(new ExemptionWish(code, "ella", ExemptionReason.TEMPORARY, "mia", until)));
        assertThat(log.awaitProof(exempt, Duration.ofSeconds(10))).isPresent();

        assertThat(tampering.found()).isEmpty();
        assertThat(tampering.changed(
                        "acknowledgement", "settled_assignment_id", "assignment_id", "record_id = '" + exempt + "'"))
                .containsOnly(Fault.of(Kind.RECORD_COLUMN, exempt, "assignment"));
    }

    private static Signature ticked(SigningCopy copy) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), true, true);
    }

    private LogProof proof() {
        return log.awaitProof(record, Duration.ofSeconds(10)).orElseThrow();
    }

    @Test
    void everyPartOfEveryFieldOfARecord() throws Exception {
        String json = owner.asks("select record from acknowledgement where record_id = '" + record + "'");
        for (SaltedField field : SaltedRecord.parse(json).fields()) {
            for (String part : List.of(field.salt(), field.digest())) {
                String changed = json.replace(part, (part.charAt(0) == '0' ? '1' : '0') + part.substring(1));
                assertThat(afterRecordSays(changed)).contains(Fault.of(Kind.RECORD_FIELD, record, field.name()));
            }
            String start = "{\"name\":\"" + field.name() + "\",\"value\":\"";
            assertThat(afterRecordSays(json.replace(start, start + "x")))
                    .contains(Fault.of(Kind.RECORD_FIELD, record, field.name()));
            assertThat(afterRecordSays(json.replace(start, start.replace("\"name\":\"", "\"name\":\"z"))))
                    .contains(Fault.of(Kind.RECORD_NOT_AS_LOGGED, record));
        }
        assertThat(afterRecordSays(
                        SaltedRecord.parse(json).erasing("signer_name").json()))
                .as("taken out, and no leaf says that it was erased")
                .contains(Fault.of(Kind.RECORD_FIELD, record, "signer_name"));
        assertThat(afterRecordSays(json.replace("[", "[ "))).containsOnly(Fault.of(Kind.RECORD_UNREADABLE, record));
        assertThat(afterRecordSays(json.substring(1))).containsOnly(Fault.of(Kind.RECORD_UNREADABLE, record));
        putRecord(json);
        tampering.isUndone();
    }

    private Set<Fault> afterRecordSays(String json) throws SQLException {
        putRecord(json);
        return tampering.found();
    }

    private void putRecord(String json) throws SQLException {
        owner.does("update acknowledgement set record = '" + json.replace("'", "''") + "' where record_id = '" + record
                + "'");
    }

    @Test
    void everyColumnBesideTheRecord() throws Exception {
        Fault column = Fault.of(Kind.RECORD_COLUMN, record, "signer_code");
        assertThat(tampering.changed("acknowledgement", "person_code", "'ella'", mine()))
                .contains(column);
        assertThat(tampering.changed("acknowledgement", "charter_code", "'x'", mine()))
                .contains(named("charter_code"));
        assertThat(tampering.changed("acknowledgement", "version_number", "7", mine()))
                .contains(named("version"));
        assertThat(tampering.changed("acknowledgement", "outcome", "'DECLINED'", mine()))
                .contains(named("outcome"));
        assertThat(tampering.changed("acknowledgement", "outcome", "'AGREED'", mine()))
                .contains(named("outcome"));
        assertThat(tampering.changed("acknowledgement", "acted_at", "timestamp '2020-01-01 00:00:00'", mine()))
                .contains(named("acted_at"));
        assertThat(tampering.changed("acknowledgement", "unit_code", "'x'", mine()))
                .contains(named("signer_unit"));
        assertThat(tampering.changed("acknowledgement", "grade", "null", mine()))
                .contains(named("evidence_grade"));
        assertThat(tampering.changed("acknowledgement", "settled_assignment_id", "null", mine()))
                .contains(named("assignment"));
        assertThat(tampering.changed("acknowledgement", "declined_assignment_id", "assignment_id", mine()))
                .contains(named("assignment"));
        assertThat(tampering.changed("acknowledgement", "assignment_id", "(select min(id) from assignment)", mine()))
                .contains(named("assignment"));
        assertThat(tampering.changed("acknowledgement", "record_id", "'another'", mine()))
                .containsOnly(Fault.of(Kind.RECORD_GONE, record), Fault.of(Kind.RECORD_NOT_LOGGED, "another"));
        assertThat(tampering.without("acknowledgement", mine())).containsOnly(Fault.of(Kind.RECORD_GONE, record));
        tampering.isUndone();
    }

    private Fault named(String part) {
        return Fault.of(Kind.RECORD_COLUMN, record, part);
    }

    private String mine() {
        return "record_id = '" + record + "'";
    }

    @Test
    void leavesAndNodes() throws Exception {
        long node = MerkleTree.position(0, leaf);
        long above = MerkleTree.position(1, leaf / 2);
        String here = "leaf_number = " + leaf;
        assertThat(tampering.changed("log_leaf", "leaf_hash", "'" + OTHER + "'", here))
                .containsOnly(Fault.of(Kind.LEAF_CHANGED, leaf));
        assertThat(tampering.changed("log_leaf", "record_id", "'another'", here))
                .containsOnly(Fault.of(Kind.RECORD_GONE, "another"), Fault.of(Kind.RECORD_NOT_LOGGED, record));
        assertThat(tampering.without("log_leaf", here)).contains(Fault.of(Kind.LEAF_GONE, leaf));
        assertThat(tampering.changed("log_node", "hash", "'" + OTHER + "'", "node_position = " + node))
                .containsOnly(Fault.of(Kind.NODE_CHANGED, node));
        assertThat(tampering.without("log_node", "node_position = " + node))
                .containsOnly(Fault.of(Kind.NODE_GONE, node));
        if (owner.asks("select hash from log_node where node_position = " + above) != null) {
            assertThat(tampering.changed("log_node", "hash", "'" + OTHER + "'", "node_position = " + above))
                    .containsOnly(Fault.of(Kind.NODE_CHANGED, above));
        }
        assertThat(tampering.changed("log_head", "tree_size", "tree_size - 1", "id = 1"))
                .anySatisfy(this::isOfTheHead);
        assertThat(tampering.changed("log_head", "tree_size", "tree_size + 1", "id = 1"))
                .anySatisfy(this::isOfTheHead);
        assertThat(tampering.changed("log_head", "verifier_key", "'no key'", "id = 1"))
                .containsOnly(Fault.of(Kind.KEY_CHANGED, "log_head"));
        tampering.isUndone();
    }

    private void isOfTheHead(Fault fault) {
        assertThat(fault.kind()).isEqualTo(Kind.HEAD_CHANGED);
    }

    @Test
    void checkpoints() throws Exception {
        String size = owner.asks("select max(tree_size) from log_checkpoint");
        String former = owner.asks("select max(tree_size) from log_checkpoint where tree_size < " + size);
        String note = owner.asks("select note from log_checkpoint where tree_size = " + size);
        for (int at = 0; at < note.length(); at += 7) {
            String other = note.substring(0, at) + (note.charAt(at) == 'q' ? 'Q' : 'q') + note.substring(at + 1);
            assertThat(tampering.changed("log_checkpoint", "note", "'" + other + "'", "tree_size = " + size))
                    .as("another character at %d", at)
                    .contains(Fault.of(Kind.CHECKPOINT_CHANGED, size, "note"));
        }
        assertThat(tampering.changed(
                        "log_checkpoint", "signed_at", "timestamp '2020-01-01 00:00:00'", "tree_size = " + size))
                .contains(Fault.of(Kind.CHECKPOINT_CHANGED, size, "signed_at"));
        assertThat(tampering.without("log_checkpoint", "tree_size = " + former))
                .contains(Fault.of(Kind.CHECKPOINT_GONE, size, "before"));
        assertThat(tampering.without("log_checkpoint", "tree_size = " + size))
                .contains(Fault.of(Kind.CHECKPOINT_GONE, size));
        tampering.isUndone();
    }

    @Test
    void theSignedText() throws Exception {
        String json = owner.asks("select record from acknowledgement where record_id = '" + record + "'");
        String hash = SaltedRecord.parse(json).value("content_hash").orElseThrow();
        String text = "sha256 = '" + hash + "'";
        assertThat(tampering.changed("charter_rendition", "canonical_json", "canonical_json || ' '", text))
                .extracting(Fault::kind)
                .contains(Kind.TEXT_CHANGED, Kind.TEXT_GONE);
        assertThat(tampering.changed("charter_rendition", "sha256", "'" + OTHER + "'", text))
                .extracting(Fault::kind)
                .contains(Kind.TEXT_CHANGED, Kind.TEXT_GONE);
        tampering.isUndone();
    }
}

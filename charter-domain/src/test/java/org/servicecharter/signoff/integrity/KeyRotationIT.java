package org.servicecharter.signoff.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Mia;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.integrity.Fault.Kind;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.KeyRotation;
import org.servicecharter.signoff.log.LogProof;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.tree.TreeHash;
import org.servicecharter.signoff.verify.ConsistencyFile;
import org.servicecharter.storage.OwnerOfTables;

@ExtendWith(ArquillianExtension.class)
class KeyRotationIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private Tampering tampering;

    @Inject
    private EvidenceChecking checking;

    @Inject
    private KeyRotation rotation;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private EvidenceLog log;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private Mia mia;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    private LogProof signed(String title) throws Exception {
        String code = situation.published(title);
        String record = mia.get(() -> signing.sign(ticked(opening.open(code))));
        return log.awaitProof(record, Duration.ofSeconds(10)).orElseThrow();
    }

    private static Signature ticked(SigningCopy copy) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), true, true);
    }

    @Test
    void onlyAnAdministratorTakesAnotherKey() {
        String before = log.verifierKeys().text();
        assertThatThrownBy(() -> aude.does(rotation::changeKey)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> mia.does(rotation::changeKey)).isInstanceOf(EJBAccessException.class);
        assertThat(log.verifierKeys().text()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "after another key was taken, what was signed before still verifies, and the change itself is evidence")
    void theChangeOfTheKey() throws Exception {
        LogProof earlier = signed("Signed with the key before");
        String noteBefore = earlier.checkpoint();
        adam.does(rotation::changeKey);
        assertThat(log.verifierKeys().checkpointIn(noteBefore).size())
                .isGreaterThan(earlier.inclusion().leafNumber());
        String noteAfter = signed("Signed with the next key").checkpoint();
        assertThat(log.verifierKey().checkpointIn(noteAfter).size()).isPositive();
        assertThat(log.verifierKeys().checkpointIn(noteAfter).size()).isPositive();
        tampering.begin();
        assertThat(tampering.faults()).noneMatch(fault -> fault.kind() == Kind.CHECKPOINT_CHANGED);

        long from = log.verifierKeys().checkpointIn(noteBefore).size();
        long to = log.verifierKeys().checkpointIn(noteAfter).size();
        assertThat(ConsistencyFile.of(receipts.growth(from, to))).contains("service-charter-consistency/v1");
        assertThat(receipts.growth(from, to).proof().joins(rootOf(noteBefore), rootOf(noteAfter)))
                .isTrue();

        String last = "tree_size = (select max(tree_size) from log_key_change)";
        String change = owner.asks("select record_id from log_key_change where " + last);
        String newKey = owner.asks("select new_key from log_key_change where " + last);
        String oldKey = owner.asks("select old_key from log_key_change where " + last);
        assertThat(tampering.changed("log_key_change", "old_key", "'" + newKey + "'", "record_id = '" + change + "'"))
                .contains(Fault.of(Kind.RECORD_COLUMN, change, "old_key"));
        assertThat(tampering.changed("log_key_change", "new_key", "'" + oldKey + "'", "record_id = '" + change + "'"))
                .contains(Fault.of(Kind.RECORD_COLUMN, change, "new_key"));
        assertThat(tampering.changed(
                        "log_key_change",
                        "record",
                        "replace(record, 'LOG_KEY', 'LOG_KAY')",
                        "record_id = '" + change + "'"))
                .contains(Fault.of(Kind.RECORD_FIELD, change, "outcome"));
        assertThat(tampering.changed("log_key_change", "record_id", "'another'", "record_id = '" + change + "'"))
                .contains(Fault.of(Kind.RECORD_GONE, change));
        tampering.isUndone();
    }

    private TreeHash rootOf(String note) {
        return VerifierKeys.parse(receipts.verifierKeys()).checkpointIn(note).root();
    }

    @Test
    void theAdministratorSeesWhatWasFoundAndWhen() throws Exception {
        signed("Looked at");
        tampering.begin();
        CheckView now = adam.get(checking::checkNow);
        assertThat(now.count()).isEqualTo(tampering.faults().size());
        assertThat(now.records()).isPositive();
        assertThat(adam.get(checking::last)).hasValueSatisfying(last -> {
            assertThat(last.beganAt()).isEqualTo(now.beganAt());
            assertThat(last.faults()).isEqualTo(now.faults());
        });
    }
}

package org.servicecharter.signoff.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.signoff.log.SaltedRecord;

@DisplayName(
        "Evidence grade, domain 4.2: A own account and re-check, B own session, C witnessed paper, D import, X not attributable")
class EvidenceGradeTest {

    private static final Map<String, List<String>> CHOICES = Map.of(
            "act", List.of("CHECK_AND_BUTTON", "KIOSK", "PAPER"),
            "outcome", List.of("ACKNOWLEDGED", "DECLINED", "IMPORTED", "PAPER"),
            "auth_method", List.of("", "OWN_SESSION", "BADGE_AND_PIN"),
            "reauth_at", List.of("", "2026-01-01T10:00:00Z"),
            "signer_code", List.of("", "mia"),
            "recorded_by", List.of("", "mia", "adam"),
            "witness_id", List.of("", "mia", "adam", "aude"),
            "scan_hash", List.of("", "ab"),
            "helped", List.of("", "WITH_DEVICE"));

    @Test
    void everyRecordHasOneGradeAndItIsTheWeakestThatItsFieldsAllow() {
        List<Map<String, String>> records = combinations();
        assertThat(records).hasSize(3 * 4 * 3 * 2 * 2 * 3 * 4 * 2 * 2).allSatisfy(record -> {
            EvidenceGrade.Judged judged = EvidenceGrade.of(SaltedRecord.of(record));
            assertThat(judged.grade()).isEqualTo(expected(record));
            assertThat(judged.reasons()).isNotEmpty().doesNotHaveDuplicates();
        });
        assertThat(records.stream().map(EvidenceGradeTest::expected).distinct())
                .containsExactlyInAnyOrder(EvidenceGrade.values());
    }

    /** Said the other way round: first whose act it cannot have been. */
    private static EvidenceGrade expected(Map<String, String> record) {
        boolean paper = record.get("act").equals("PAPER");
        boolean nobody =
                record.get("signer_code").isEmpty() || record.get("auth_method").isEmpty();
        boolean twoOthers = record.get("recorded_by").equals("adam")
                && record.get("witness_id").equals("aude")
                && !record.get("scan_hash").isEmpty();
        if (nobody || paper && !twoOthers) {
            return EvidenceGrade.X;
        }
        if (paper) {
            return EvidenceGrade.C;
        }
        if (record.get("outcome").equals("IMPORTED")) {
            return EvidenceGrade.D;
        }
        return record.get("recorded_by").equals("adam")
                ? EvidenceGrade.X
                : record.get("reauth_at").isEmpty() ? EvidenceGrade.B : EvidenceGrade.A;
    }

    @Test
    @DisplayName("SO-18: help is said and costs nothing")
    void helpIsSaidAndCostsNothing() {
        Map<String, String> record = new HashMap<>(Map.of("act", "CHECK_AND_BUTTON", "signer_code", "mia"));
        record.put("auth_method", "OWN_SESSION");
        record.put("reauth_at", "2026-01-01T10:00:00Z");
        record.put("helped", "WITH_DEVICE");
        assertThat(EvidenceGrade.of(SaltedRecord.of(record)))
                .isEqualTo(new EvidenceGrade.Judged(
                        EvidenceGrade.A, List.of(Reason.OWN_ACCOUNT, Reason.RECOGNISED_AGAIN, Reason.HELPED)));
    }

    @Test
    void aRecordWhoseSignerWasErasedIsNobodysAnyMore() {
        SaltedRecord record = SaltedRecord.of(Map.of("signer_code", "mia", "auth_method", "OWN_SESSION"));
        assertThat(EvidenceGrade.of(record).grade()).isEqualTo(EvidenceGrade.B);
        assertThat(EvidenceGrade.of(record.erasing("signer_code")).grade()).isEqualTo(EvidenceGrade.X);
    }

    private static List<Map<String, String>> combinations() {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        CHOICES.forEach((name, values) -> {
            List<Map<String, String>> more = new ArrayList<>();
            all.forEach(record -> values.forEach(value -> {
                Map<String, String> longer = new HashMap<>(record);
                longer.put(name, value);
                more.add(longer);
            }));
            all.clear();
            all.addAll(more);
        });
        return all;
    }
}

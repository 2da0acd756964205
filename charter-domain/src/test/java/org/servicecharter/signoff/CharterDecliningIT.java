package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Mia;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.mail.MailQueries;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.OutboxSituation;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.LogTrouble;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptVerification;
import org.servicecharter.signoff.receipt.ReceiptView;
import org.servicecharter.signoff.team.Standing;
import org.servicecharter.signoff.team.TeamQueries;
import org.servicecharter.signoff.team.TeamRow;

/** SO-14: Ella does not sign; Mia is her manager. */
@ExtendWith(ArquillianExtension.class)
class CharterDecliningIT {

    private static final String WORDS = "The second promise needs more people.";

    @Inject
    private SignoffSituation situation;

    @Inject
    private OutboxSituation letters;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterDeclining declining;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries queries;

    @Inject
    private TeamQueries teams;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private MailQueries mail;

    @Inject
    private EvidenceLog log;

    @Inject
    private LogTrouble trouble;

    @Inject
    private Adam adam;

    @Inject
    private Ella ella;

    @Inject
    private Mia mia;

    @BeforeEach
    void people() {
        situation.aTeam();
        situation.reachable("ella", "ella@declines.example");
        situation.reachable("mia", "mia@declines.example");
    }

    @Test
    @DisplayName("SO-14: a declined signature is a record with its leaf and a receipt that holds, the reason in it")
    void decliningIsARecordOfItsOwn() throws Exception {
        String code = situation.published("Declined with a reason");
        String record = decline(code, DeclineReason.CANNOT_MEET, WORDS);

        var fields = situation.records(code).get(0).getRecord();
        assertThat(fields.fields())
                .extracting(field -> field.name())
                .containsExactlyElementsOf(RecordFields.OF_DECLINE);
        assertThat(fields.value("outcome")).contains("DECLINED");
        assertThat(fields.value("decline_reason_code")).contains("CANNOT_MEET");
        assertThat(fields.value("decline_text")).contains(WORDS);
        assertThat(fields.value("statement_text")).contains("");
        assertThat(log.awaitProof(record, Duration.ofSeconds(10))).isPresent();
        ReceiptView receipt = ella.get(() -> receipts.receipt(record));
        assertThat(receipt.decline()).isEqualTo(new ReceiptView.Decline(DeclineReason.CANNOT_MEET, WORDS));
        String file = ella.get(() -> receipts.file(record));
        assertThat(new ReceiptVerification(log.verifierKey()).of(file).verdict())
                .isEqualTo(Finding.Verdict.OK);
        assertThat(decline(code, DeclineReason.OTHER, "")).isEqualTo(record);
        assertThat(situation.records(code)).hasSize(1);
    }

    @Test
    @DisplayName("SO-14: the manager sees that, and is not told why")
    void theManagerIsAskedToTalkAndNotToldWhy() throws Exception {
        String title = "Talked about";
        String code = situation.published(title);
        decline(code, DeclineReason.PRIVACY, WORDS);

        assertThat(row(code, "ella").standing()).isEqualTo(Standing.DECLINED);
        assertThat(row(code, "emil").standing()).isEqualTo(Standing.NOT_YET);
        MailRow talk = letters.found(title).stream()
                .filter(row -> row.kind().equals("talk"))
                .findFirst()
                .orElseThrow();
        assertThat(talk.address()).isEqualTo("mia@declines.example");
        assertThat(adam.get(() -> mail.letter(talk.id())).text())
                .contains("Ella Eriksen has declined")
                .doesNotContain(WORDS);
        assertThat(letters.found(title))
                .extracting(MailRow::kind)
                .contains("declined")
                .doesNotContain("receipt");
    }

    @Test
    @DisplayName("SO-14: it can still be signed, and then counts as signed")
    void whoeverDeclinedCanStillSign() throws Exception {
        String code = situation.published("Signed after all");
        String declined = decline(code, DeclineReason.NOT_UNDERSTOOD, null);
        assertThat(waiting(code)).extracting(WaitingRow::declined).containsExactly(declined);
        assertThat(ella.get(queries::signed)).extracting(SignedRow::recordId).doesNotContain(declined);

        SigningCopy copy = ella.get(() -> opening.open(code));
        assertThat(copy.declined()).isEqualTo(declined);
        assertThat(copy.receipt()).isNull();
        String signed = ella.get(() -> signing.sign(CharterSigningIT.signature(copy, true, false)));

        assertThat(signed).isNotEqualTo(declined);
        assertThat(row(code, "ella").standing()).isEqualTo(Standing.DONE);
        assertThat(waiting(code)).isEmpty();
        assertThat(ella.get(() -> receipts.receipt(declined)).decline()).isNotNull();
        assertThatThrownBy(() -> ella.does(
                        () -> declining.decline(new CharterDeclining.Decline(code, 1, DeclineReason.OTHER, ""))))
                .isInstanceOf(SignedAlready.class);
        assertThat(situation.records(code)).hasSize(2);
    }

    @Test
    void withoutAReasonOrWithTooManyWordsNothingIsRecorded() throws Exception {
        String code = situation.published("No reason");
        assertThatThrownBy(() -> ella.does(
                        () -> declining.decline(new CharterDeclining.Decline(code, 1, DeclineReason.OTHER, ""))))
                .isInstanceOf(TextNotOpened.class);
        assertThatThrownBy(() -> decline(code, null, WORDS)).isInstanceOf(DeclineReasonMissing.class);
        assertThatThrownBy(() -> decline(code, DeclineReason.OTHER, "x".repeat(CharterDeclining.WORDS_MAX + 1)))
                .isInstanceOf(DeclineWordsTooLong.class);
        assertThatThrownBy(() -> ella.does(
                        () -> declining.decline(new CharterDeclining.Decline(code, 2, DeclineReason.OTHER, ""))))
                .isInstanceOf(NewerVersionPublished.class);
        assertThatThrownBy(() -> adam.does(
                        () -> declining.decline(new CharterDeclining.Decline(code, 1, DeclineReason.OTHER, ""))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(situation.records(code)).isEmpty();
        assertThat(situation.stateOf("ella", code, 1)).contains(AssignmentState.OPENED);
    }

    @Test
    @DisplayName("SO-05: record, leaf and letters are stored together or not at all")
    void recordLeafAndLettersAreStoredTogetherOrNotAtAll() throws Exception {
        String title = "Declined or not at all";
        String code = situation.published(title);
        ella.does(() -> opening.open(code));
        trouble.lieAhead();
        assertThatThrownBy(() -> ella.does(
                        () -> declining.decline(new CharterDeclining.Decline(code, 1, DeclineReason.OTHER, ""))))
                .isInstanceOf(EJBException.class);
        assertThat(situation.records(code)).isEmpty();
        assertThat(letters.found(title)).extracting(MailRow::kind).doesNotContain("talk", "declined");
    }

    @Test
    void aVersionWithAnotherMeaningIsAskedForAnew() throws Exception {
        String code = situation.published("Changed since it was declined");
        decline(code, DeclineReason.DISAGREE_CONTENT, WORDS);
        situation.publishNext(code, ChangeKind.MATERIAL);

        assertThat(waiting(code)).extracting(WaitingRow::declined).containsOnlyNulls();
        assertThat(row(code, "ella").standing()).isEqualTo(Standing.NOT_YET);
    }

    private String decline(String code, DeclineReason reason, String words) throws Exception {
        ella.does(() -> opening.open(code));
        return ella.get(() -> declining.decline(new CharterDeclining.Decline(code, 1, reason, words)));
    }

    private List<WaitingRow> waiting(String code) throws Exception {
        return ella.get(queries::waiting).stream()
                .filter(row -> row.charterCode().equals(code))
                .toList();
    }

    private TeamRow row(String code, String person) throws Exception {
        return mia.get(teams::mine).stream()
                .filter(status -> status.charterCode().equals(code))
                .flatMap(status -> status.rows().stream())
                .filter(row -> row.code().equals(person))
                .findFirst()
                .orElseThrow();
    }
}

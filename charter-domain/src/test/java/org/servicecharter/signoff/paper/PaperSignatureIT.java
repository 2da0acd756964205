package org.servicecharter.signoff.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Caller;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.as.Pia;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.OutboxSituation;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SignatureQueries;
import org.servicecharter.signoff.SignedAlready;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.campaign.CampaignDays;
import org.servicecharter.signoff.campaign.CampaignOrder;
import org.servicecharter.signoff.campaign.CampaignPlanning;
import org.servicecharter.signoff.campaign.CampaignQueries;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptVerification;
import org.servicecharter.signoff.scope.CampaignPlan;

/** SO-16: Ella signs on paper, Mia, her manager, enters it, Emil is the witness. */
@ExtendWith(ArquillianExtension.class)
class PaperSignatureIT {

    private static final byte[] SCAN = "%PDF-1.7 a sheet".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private SignoffSituation situation;

    @Inject
    private OutboxSituation letters;

    @Inject
    private PaperEntering entering;

    @Inject
    private PaperWitnessing witnessing;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries signatures;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private EvidenceLog log;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private CampaignQueries campaigns;

    @Inject
    private CampaignDays days;

    @Inject
    private MovedClock clock;

    @Inject
    private Pia pia;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @Inject
    private Mia mia;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @BeforeEach
    void people() {
        situation.aTeam();
        situation.reachable("ella", "ella@paper.example");
        situation.reachable("emil", "emil@paper.example");
    }

    @Test
    @DisplayName("SO-16, SO-01: a sheet becomes a record that says whose acts it took, and its receipt holds")
    void aWitnessedSheetIsARecordWithAReceipt() throws Exception {
        String title = "Signed on paper";
        SignedSheet sheet = sheet(title);
        String record = mia.get(() -> entering.enter(sheet));
        assertThat(situation.records(sheet.charterCode())).isEmpty();
        assertThat(emil.get(witnessing::waiting)).anyMatch(row -> row.recordId().equals(record));
        assertThat(emil.get(() -> witnessing.scan(record)).content()).isEqualTo(SCAN);

        assertThatThrownBy(() -> aude.get(() -> witnessing.scan(record))).isInstanceOf(SheetNotFound.class);

        emil.does(() -> witnessing.confirm(record));

        assertThat(aude.get(() -> witnessing.scan(record)).content()).isEqualTo(SCAN);
        assertThatThrownBy(() -> ella.get(() -> witnessing.scan(record))).isInstanceOf(SheetNotFound.class);
        var fields = situation.records(sheet.charterCode()).get(0).getRecord();
        assertThat(fields.value("outcome")).contains("PAPER");
        assertThat(fields.value("signer_code")).contains("ella");
        assertThat(fields.value("recorded_by")).contains("mia");
        assertThat(fields.value("witness_id")).contains("emil");
        assertThat(fields.value("dated_on")).contains(sheet.datedOn().toString());
        assertThat(fields.value("scan_hash")).contains(Scan.of(SCAN).sha256());
        assertThat(fields.value("content_hash")).contains(sheet.sha256());
        assertThat(fields.value("evidence_grade")).contains("C");
        assertThat(fields.value("commit_text").orElseThrow()).isNotEmpty();
        String file = ella.get(() -> receipts.file(record));
        assertThat(new ReceiptVerification(log.verifierKey()).of(file).verdict())
                .isEqualTo(Finding.Verdict.OK);
        assertThat(ella.get(signatures::signed)).anyMatch(row -> row.recordId().equals(record));
        assertThat(ella.get(signatures::waiting)).noneMatch(row -> row.title().equals(title));
        assertThat(letters.found(title)).extracting(MailRow::kind).contains("witness", "paperReceipt");
        assertThat(mia.get(() -> witnessing.paper(record)).state()).isEqualTo(PaperState.CONFIRMED);
    }

    @Test
    @DisplayName("SO-16: what the witness does not find on the sheet is no signature, and can be entered anew")
    void whatTheWitnessRefusesIsNoSignature() throws Exception {
        SignedSheet sheet = sheet("Refused by its witness");
        String record = mia.get(() -> entering.enter(sheet));
        emil.does(() -> witnessing.refuse(record));

        assertThatThrownBy(() -> emil.does(() -> witnessing.confirm(record))).isInstanceOf(SheetDecided.class);
        assertThat(situation.records(sheet.charterCode())).isEmpty();
        assertThat(mia.get(() -> entering.enter(sheet))).isNotEqualTo(record);
    }

    @Test
    @DisplayName("SO-01: neither signer nor recorder is the witness, and nobody but the witness confirms")
    void threePeopleAreThree() throws Exception {
        SignedSheet sheet = sheet("Three people");
        assertRefused(mia, with(sheet, "ella", "mia"));
        assertRefused(mia, with(sheet, "ella", "ella"));
        assertRefused(mia, with(sheet, "mia", "emil"));
        assertRefused(emil, with(sheet, "ella", "mia"));
        assertRefused(mia, with(sheet, "nobody-here", "emil"));
        assertRefused(mia, with(sheet, "ella", "nobody-here"));
        String record = adam.get(() -> entering.enter(sheet));

        assertThatThrownBy(() -> adam.does(() -> witnessing.confirm(record))).isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> ella.does(() -> witnessing.confirm(record))).isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> ella.get(() -> witnessing.scan(record))).isInstanceOf(SheetNotFound.class);
        assertThatThrownBy(() -> mia.get(() -> witnessing.paper(record))).isInstanceOf(SheetNotFound.class);
        assertRefused(mia, sheet);
        assertThat(situation.records(sheet.charterCode())).isEmpty();
    }

    @Test
    void aDateThatCannotBeAnotherTextOrAnotherFileIsRefused() throws Exception {
        SignedSheet sheet = sheet("Impossible sheets");
        LocalDate today = organisation.today();
        for (LocalDate date : new LocalDate[] {null, today.plusDays(1), today.minusDays(1), LocalDate.of(1, 1, 1)}) {
            assertRefused(mia, with(sheet, sheet.sha256(), date, SCAN));
        }
        assertRefused(mia, with(sheet, "0".repeat(64), today, SCAN));
        assertRefused(mia, with(sheet, null, today, SCAN));
        assertRefused(mia, with(sheet, sheet.sha256(), today, null));
        assertRefused(mia, with(sheet, sheet.sha256(), today, "<html>".getBytes(StandardCharsets.US_ASCII)));
        assertThat(mia.get(witnessing::entered))
                .noneMatch(row -> row.charterCode().equals(sheet.charterCode()));
    }

    @Test
    @DisplayName("Decision 12: who has signed on a screen meanwhile has one record, and the sheet makes no second one")
    void aSheetOfSomebodyWhoHasSignedMakesNoSecondRecord() throws Exception {
        SignedSheet sheet = sheet("Signed twice");
        String record = mia.get(() -> entering.enter(sheet));
        SigningCopy copy = ella.get(() -> opening.open(sheet.charterCode()));
        Signature signature = new Signature(sheet.charterCode(), copy.version(), sheet.sha256(), true, false);
        String first = ella.get(() -> signing.sign(signature));

        assertThatThrownBy(() -> emil.does(() -> witnessing.confirm(record))).isInstanceOf(SignedAlready.class);
        assertThat(situation.records(sheet.charterCode()))
                .extracting(one -> one.getRecordId())
                .containsExactly(first);
        assertThat(mia.get(() -> witnessing.paper(record)).state()).isEqualTo(PaperState.WAITING);
        emil.does(() -> witnessing.refuse(record));
        assertRefused(mia, sheet);
    }

    @Test
    @DisplayName("SO-08, SO-16: whoever is asked again after the months may sign on paper, too")
    void aRenewalIsSignedOnPaper() throws Exception {
        SignedSheet before = sheet("On paper every year");
        String code = before.charterCode();
        String first = mia.get(() -> entering.enter(before));
        emil.does(() -> witnessing.confirm(first));
        CampaignPlan yearly = new CampaignPlan(14, null, 0, true, 12);
        CampaignOrder order = new CampaignOrder(code, Set.of(), yearly, organisation.today());
        pia.does(() -> planning.plan(order, campaigns.running(code).id()));
        clock.later(Duration.ofDays(366), () -> {
            days.arrive(code);
            String again = mia.get(() -> entering.enter(
                    new SignedSheet(code, "ella", before.sha256(), true, organisation.today(), "emil", SCAN)));
            emil.does(() -> witnessing.confirm(again));
            assertThat(ella.get(signatures::signed))
                    .anyMatch(row -> row.recordId().equals(again));
            assertThat(ella.get(signatures::waiting))
                    .noneMatch(row -> row.charterCode().equals(code));
        });
        assertThat(situation.records(code)).hasSize(2);
    }

    private SignedSheet sheet(String title) throws Exception {
        String code = situation.published(title);
        String sha256 = mia.get(() -> opening.open(code)).text().sha256();
        return new SignedSheet(code, " ella ", sha256, true, organisation.today(), "emil", SCAN);
    }

    private static SignedSheet with(SignedSheet sheet, String signer, String witness) {
        return new SignedSheet(sheet.charterCode(), signer, sheet.sha256(), false, sheet.datedOn(), witness, SCAN);
    }

    private static SignedSheet with(SignedSheet sheet, String sha256, LocalDate date, byte[] scan) {
        return new SignedSheet(sheet.charterCode(), sheet.signer(), sha256, false, date, sheet.witness(), scan);
    }

    private void assertRefused(Caller caller, SignedSheet sheet) {
        assertThatThrownBy(() -> caller.does(() -> entering.enter(sheet))).isInstanceOf(SheetNotUsable.class);
    }
}

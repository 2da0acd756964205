package org.servicecharter.organisation.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
import org.servicecharter.as.Aude;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.absence.AbsenceDays;
import org.servicecharter.organisation.absence.AbsenceKind;
import org.servicecharter.organisation.absence.AbsenceRecording;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.integrity.EvidenceChecking;
import org.servicecharter.signoff.integrity.Fault;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.paper.PaperEntering;
import org.servicecharter.signoff.paper.PaperWitnessing;
import org.servicecharter.signoff.paper.SheetNotFound;
import org.servicecharter.signoff.paper.SignedSheet;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptVerification;
import org.servicecharter.storage.OwnerOfTables;

@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-24: who is erased is gone from every table, and every other proof stands")
class PersonErasingIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private PersonErasing erasing;

    @Inject
    private AccessReports reports;

    @Inject
    private AbsenceRecording absences;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private EvidenceChecking checking;

    @Inject
    private EvidenceLog log;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private AllColumns columns;

    @Inject
    private OwnerOfTables owner;

    @Inject
    private CharterOpening opening;

    @Inject
    private PaperEntering entering;

    @Inject
    private PaperWitnessing witnessing;

    @Inject
    private Adam adam;

    @Inject
    private Emil emil;

    @Inject
    private Mia mia;

    @Inject
    private Aude aude;

    private String code;
    private String name;
    private String email;

    @BeforeEach
    void somebody() {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
        code = "gone" + Long.toString(System.nanoTime(), 36);
        name = "Zora Quill" + code;
        email = code + "@example.org";
        situation.aColleague(code, name, email);
    }

    @Test
    void everyByteOfNameAddressAndNumberIsGoneAndTheProofsStand() throws Exception {
        String signed = situation.published("Signed by who goes");
        String declined = situation.published("Declined by who goes");
        crowd.sign(signed, List.of(code, "ella"));
        crowd.decline(declined, code, DeclineReason.OTHER);
        String onPaper = situation.published("Signed on paper by who goes");
        String sheet = signsOnPaper(onPaper);
        adam.get(() -> absences.record(
                code,
                new AbsenceDays(AbsenceKind.OTHER, LocalDate.parse("2021-01-01"), LocalDate.parse("2021-01-02"))));
        adam.get(() -> reports.about(code));
        assertThat(columns.holding(name)).contains("person.name", "acknowledgement.record");
        assertThat(columns.holding(email)).contains("person.email");
        List<Fault> before = aude.get(checking::checkNow).faults();
        crowd.leave(code, organisation.today().minusDays(1));

        String nobody = adam.get(() -> erasing.erase(code, code));

        assertThat(columns.holding(name)).isEmpty();
        assertThat(columns.holding(email)).isEmpty();
        assertThat(columns.holding(code)).isEmpty();
        Acknowledgement erased = situation.records(signed).stream()
                .filter(each -> each.getPersonCode().equals(nobody))
                .findFirst()
                .orElseThrow();
        assertHolds(erased.getRecordId(), List.of("signer_code", "signer_name"));
        assertHolds(others(signed, nobody), List.of());
        assertHolds(sheet, List.of("signer_code", "signer_name"));
        assertThatThrownBy(() -> aude.get(() -> witnessing.scan(sheet))).isInstanceOf(SheetNotFound.class);
        assertThat(aude.get(checking::checkNow).faults()).containsExactlyInAnyOrderElementsOf(before);
    }

    private String signsOnPaper(String charter) throws Exception {
        String sha256 = mia.get(() -> opening.open(charter)).text().sha256();
        byte[] scan = ("%PDF-1.7 " + name).getBytes(StandardCharsets.US_ASCII);
        SignedSheet sheet = new SignedSheet(charter, code, sha256, false, organisation.today(), "emil", scan);
        String record = adam.get(() -> entering.enter(sheet));
        emil.does(() -> witnessing.confirm(record));
        return record;
    }

    private String others(String charter, String nobody) {
        return situation.records(charter).stream()
                .filter(each -> !each.getPersonCode().equals(nobody))
                .findFirst()
                .orElseThrow()
                .getRecordId();
    }

    private void assertHolds(String record, List<String> erased) throws Exception {
        assertThat(log.awaitProof(record, Duration.ofSeconds(20))).isPresent();
        String file = aude.get(() -> receipts.file(record));
        assertThat(new ReceiptVerification(VerifierKeys.parse(aude.get(receipts::verifierKeys))).of(file))
                .isEqualTo(new Finding(Finding.Verdict.OK, List.of(), erased));
    }

    @Test
    void whoWorksHereOrWhoseNumberIsNotTypedAgainIsNotErased() throws Exception {
        assertThatThrownBy(() -> adam.get(() -> erasing.erase(code, code)))
                .isInstanceOf(PersonNotErasable.class)
                .hasMessageContaining("stillHere");
        crowd.leave(code, organisation.today().minusDays(1));
        for (String typed : Set.of("", "another")) {
            assertThatThrownBy(() -> adam.get(() -> erasing.erase(code, typed)))
                    .isInstanceOf(PersonNotErasable.class)
                    .hasMessageContaining("notTyped");
        }
        assertThat(columns.holding(name)).contains("person.name");
        assertThat(adam.get(() -> erasing.preview(code))).containsEntry("person.code", 1);
    }
}

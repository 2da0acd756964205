package org.servicecharter.signoff.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
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
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.SignatureQueries;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.campaign.CampaignOrder;
import org.servicecharter.signoff.campaign.CampaignPlanning;
import org.servicecharter.signoff.campaign.CampaignQueries;
import org.servicecharter.signoff.integrity.EvidenceChecking;
import org.servicecharter.signoff.integrity.Fault;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.VerifierKeys;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.ReceiptNotFound;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptVerification;
import org.servicecharter.signoff.scope.AudienceKind;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignPlan;

/** What ends without a signature is recorded, once, with a receipt that holds. Adam is administrator, Aude auditor. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("SO-11, SO-06: who left, and whose version was superseded or withdrawn, is proved not to have signed")
class EndingsIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private Endings endings;

    @Inject
    private EndingRecording recording;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private CampaignQueries campaigns;

    @Inject
    private CharterOpening opening;

    @Inject
    private SignatureQueries signatures;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private EvidenceLog log;

    @Inject
    private EvidenceChecking checking;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Pia pia;

    @Inject
    private Adam adam;

    @Inject
    private Aude aude;

    @Inject
    private Emil emil;

    @Inject
    private Ella ella;

    private String unit;
    private LocalDate today;

    @BeforeEach
    void people() {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
        unit = "ended-" + Long.toString(System.nanoTime(), 36);
        crowd.unit(unit, null);
        today = organisation.today();
    }

    @Test
    void whoNeverOpenedASupersededVersionHasOneRecordOfThat() throws Exception {
        List<String> asked = crowd.people(unit, 3);
        String code = askedOf(AudienceKind.UNIT, unit);
        crowd.sign(code, asked.subList(0, 1));
        crowd.leave(asked.get(1), today.minusDays(2));
        List<Long> before = endings.ended();

        situation.publishNext(code, ChangeKind.MATERIAL);
        walkEndedSince(before);
        walkEndedSince(before);

        assertThat(endedOf(code))
                .extracting(Acknowledgement::getPersonCode, Acknowledgement::getOutcome)
                .containsExactlyInAnyOrder(tuple(asked.get(1), Outcome.LEFT), tuple(asked.get(2), Outcome.SUPERSEDED));
        Acknowledgement left = endedOf(code).stream()
                .filter(each -> each.getOutcome() == Outcome.LEFT)
                .findFirst()
                .orElseThrow();
        assertThat(left.getVersionNumber()).isEqualTo(1);
        assertThat(left.getRecord().value("last_day"))
                .contains(today.minusDays(2).toString());
        assertThat(left.getRecord().value("statement_text")).contains("");
    }

    @Test
    void whoLeavesWhileACampaignRunsHasARecordOnce() throws Exception {
        List<String> asked = crowd.people(unit, 2);
        String code = askedOf(AudienceKind.UNIT, unit);
        Long running = pia.get(() -> campaigns.running(code)).id();
        crowd.leave(asked.get(0), today);
        assertThat(endings.walkLeavers(running, "")).isEmpty();
        assertThat(endedOf(code)).isEmpty(); // the last day is not over

        crowd.leave(asked.get(0), today.minusDays(1));
        endings.walkLeavers(running, "");
        endings.walkLeavers(running, "");
        recordAll();

        assertThat(endedOf(code)).singleElement().satisfies(each -> assertThat(each.getPersonCode())
                .isEqualTo(asked.get(0)));
    }

    @Test
    void theReceiptHoldsForThePersonTheAuditorAndTheAdministratorAndNobodyElse() throws Exception {
        String code = situation.published("Opened, never signed");
        emil.get(() -> opening.open(code));
        situation.publishNext(code, ChangeKind.EDITORIAL);
        recordAll();
        String record = emil.get(signatures::unsigned).stream()
                .filter(row -> row.title().equals("Opened, never signed"))
                .findFirst()
                .orElseThrow()
                .recordId();
        assertThat(log.awaitProof(record, Duration.ofSeconds(20))).isPresent();

        ReceiptVerification verification =
                new ReceiptVerification(VerifierKeys.parse(emil.get(receipts::verifierKeys)));
        for (String file : List.of(
                emil.get(() -> receipts.file(record)),
                aude.get(() -> receipts.file(record)),
                adam.get(() -> receipts.file(record)))) {
            assertThat(verification.of(file)).isEqualTo(new Finding(Finding.Verdict.OK, List.of(), List.of()));
            assertThat(verification
                            .of(file.replace("SUPERSEDED", "ACKNOWLEDGED"))
                            .verdict())
                    .isEqualTo(Finding.Verdict.CHANGED);
        }
        assertThat(emil.get(() -> receipts.receipt(record)).isUnsigned()).isTrue();
        assertThatThrownBy(() -> ella.get(() -> receipts.file(record))).isInstanceOf(ReceiptNotFound.class);
        assertThat(aude.get(checking::checkNow).faults())
                .extracting(Fault::where)
                .doesNotContain(record);
    }

    private String askedOf(AudienceKind kind, String of) throws Exception {
        String code = situation.published("Ended for " + unit);
        CampaignOrder order =
                new CampaignOrder(code, Set.of(new AudiencePart(kind, of)), CampaignPlan.withDays(14), today);
        pia.does(() -> planning.plan(order, campaigns.running(code).id()));
        crowd.began(code, today.minusDays(5));
        return code;
    }

    private void walkEndedSince(List<Long> before) {
        endings.ended().stream().filter(each -> !before.contains(each)).forEach(endings::walkEnded);
        recordAll();
    }

    private void recordAll() {
        boolean more = true;
        while (more) {
            more = recording.record();
        }
    }

    private List<Acknowledgement> endedOf(String code) {
        return situation.records(code).stream()
                .filter(each -> Outcome.NOT_SIGNED.contains(each.getOutcome()))
                .toList();
    }
}

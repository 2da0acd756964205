package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.signoff.CharterSigningIT.signature;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Caller;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.charter.Publications;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.signoff.log.VerifierKey;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.ReceiptNotFound;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptVerification;
import org.servicecharter.signoff.receipt.ReceiptView;
import org.servicecharter.signoff.team.NoTeam;
import org.servicecharter.signoff.team.Standing;
import org.servicecharter.signoff.team.TeamQueries;
import org.servicecharter.signoff.team.TeamRow;
import org.servicecharter.signoff.team.TeamStatus;

@ExtendWith(ArquillianExtension.class)
class RenewalIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterJourney journey;

    @Inject
    private Publications publications;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries queries;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private TeamQueries teams;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    @Inject
    private Ella ella;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName("SO-06: a material version asks everyone again; what was signed stands and still verifies")
    void aMaterialVersionAsksEveryoneAgain() throws Exception {
        String code = situation.published("Changed in meaning");
        String first = sign(mia, code);
        SigningCopy before = emil.get(() -> opening.open(code));
        String json = situation.records(code).get(0).getRecord().json();
        String file = mia.get(() -> receipts.file(first));

        situation.publishNext(code, ChangeKind.MATERIAL);

        assertThat(waiting(mia, code)).singleElement().satisfies(row -> {
            assertThat(row.version()).isEqualTo(2);
            assertThat(row.reason()).isEqualTo(AskedBecause.NEW_VERSION);
        });
        assertThat(situation.stateOf("mia", code, 1)).contains(AssignmentState.NEEDS_RENEWAL);
        assertThat(situation.stateOf("emil", code, 1)).contains(AssignmentState.SUPERSEDED);
        assertThatThrownBy(() -> emil.does(() -> signing.sign(signature(before, true, false))))
                .isInstanceOf(NewerVersionPublished.class);

        SigningCopy copy = mia.get(() -> opening.open(code));
        assertThat(copy.signed().version()).isEqualTo(1);
        assertThat(copy.changes()).singleElement().satisfies(change -> assertThat(change.kind())
                .isEqualTo(ClauseChange.Kind.ADDED));
        String second = sign(mia, code);
        assertThat(second).isNotEqualTo(first);

        assertThat(situation.records(code)).hasSize(2);
        assertThat(situation.records(code).get(0).getRecord().json()).isEqualTo(json);
        for (String receipt :
                List.of(file, mia.get(() -> receipts.file(first)), mia.get(() -> receipts.file(second)))) {
            assertThat(verification().of(receipt).verdict()).isEqualTo(Finding.Verdict.OK);
        }
    }

    @Test
    @DisplayName("SO-06: an editorial version asks nobody again; who has not signed signs the mended text")
    void anEditorialVersionAsksNobodyAgain() throws Exception {
        String code = situation.published("Mended in wording");
        String record = sign(mia, code);
        emil.does(() -> opening.open(code));

        situation.publishNext(code, ChangeKind.EDITORIAL);

        assertThat(waiting(mia, code)).isEmpty();
        assertThat(situation.stateOf("mia", code, 1)).contains(AssignmentState.ACKNOWLEDGED);
        assertThat(mia.get(queries::signed))
                .filteredOn(row -> row.recordId().equals(record))
                .extracting(SignedRow::mendedBy)
                .containsExactly(2);
        assertThat(waiting(emil, code)).extracting(WaitingRow::version).containsExactly(2);
        sign(emil, code);
        assertThat(waiting(emil, code)).isEmpty();
        assertThat(situation.records(code))
                .extracting(Acknowledgement::getVersionNumber)
                .containsExactly(1, 2);
    }

    @Test
    void aPublicationThatIsUndoneAsksNobody() throws Exception {
        String code = journey.readyDraft("Undone");
        journey.submit(code);
        publications.refuse(code);
        assertThatThrownBy(() -> journey.publish(code, null, null)).isInstanceOf(EJBException.class);
        publications.refuse("");
        assertThat(waiting(mia, code)).isEmpty();
        assertThatThrownBy(() -> mia.does(() -> opening.open(code))).isInstanceOf(NothingToSign.class);
    }

    @Test
    void aReceiptShowsItsPlaceInTheLogToItsOwnerAlone() throws Exception {
        String code = situation.published("One's own receipt");
        String record = sign(mia, code);
        ReceiptView receipt = mia.get(() -> receipts.receipt(record));
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.title()).isEqualTo("One's own receipt");
        assertThat(receipt.place()).isNotNull();
        assertThat(receipt.place().treeSize()).isGreaterThan(receipt.place().number());
        assertThatThrownBy(() -> emil.get(() -> receipts.receipt(record))).isInstanceOf(ReceiptNotFound.class);
        assertThatThrownBy(() -> emil.get(() -> receipts.file(record))).isInstanceOf(ReceiptNotFound.class);
    }

    @Test
    @DisplayName("SO-19, SO-21: a manager sees done or not yet and the version signed, by name, of the own team alone")
    void aManagerSeesWhoOfTheOwnTeamHasSigned() throws Exception {
        String code = situation.published("Seen by the manager");
        sign(emil, code);
        sign(mia, code); // her own signature is not her team's
        assertThat(team(code).rows())
                .filteredOn(row -> List.of("Ella Eriksen", "Emil Ek").contains(row.name()))
                .containsExactly(
                        new TeamRow("ella", "Ella Eriksen", Standing.NOT_YET, 0),
                        new TeamRow("emil", "Emil Ek", Standing.DONE, 1));
        assertThat(team(code).rate().acknowledged()).isEqualTo(1);

        situation.publishNext(code, ChangeKind.MATERIAL);
        assertThat(team(code).version()).isEqualTo(2);
        assertThat(team(code).rows()).contains(new TeamRow("emil", "Emil Ek", Standing.NOT_YET, 1));
        assertThat(team(code).rate().percent()).isZero();
        assertThatThrownBy(() -> ella.get(teams::mine)).isInstanceOf(NoTeam.class);
    }

    private TeamStatus team(String code) throws Exception {
        return mia.get(teams::mine).stream()
                .filter(status -> status.charterCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String sign(Caller who, String code) throws Exception {
        return who.get(() -> signing.sign(signature(opening.open(code), true, false)));
    }

    private List<WaitingRow> waiting(Caller who, String code) throws Exception {
        return who.get(queries::waiting).stream()
                .filter(row -> row.charterCode().equals(code))
                .toList();
    }

    private ReceiptVerification verification() throws Exception {
        return new ReceiptVerification(VerifierKey.parse(mia.get(receipts::verifierKey)));
    }
}

package org.servicecharter.signoff.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.absence.AbsenceDays;
import org.servicecharter.organisation.absence.AbsenceKind;
import org.servicecharter.organisation.absence.AbsenceRecording;
import org.servicecharter.signoff.AssignmentState;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.NothingToSign;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SignatureQueries;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.WaitingRow;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.reminder.RoundSituation;
import org.servicecharter.signoff.scope.ExemptionReason;
import org.servicecharter.signoff.team.Standing;
import org.servicecharter.signoff.team.TeamQueries;
import org.servicecharter.signoff.team.TeamRow;
import org.servicecharter.signoff.team.TeamStatus;

/** SO-12, SO-13: Emil and Ella report to Mia; Adam is administrator. */
@ExtendWith(ArquillianExtension.class)
class ExemptingIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private RoundSituation rounds;

    @Inject
    private Exempting exempting;

    @Inject
    private ExemptionQueries exemptions;

    @Inject
    private AbsenceRecording absences;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries signatures;

    @Inject
    private TeamQueries teams;

    @Inject
    private EvidenceLog log;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MovedClock clock;

    @Inject
    private Adam adam;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    @Inject
    private Ella ella;

    @BeforeEach
    void people() {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
    }

    @Test
    @DisplayName(
            "SO-13: exempt until a day, counted apart, recorded in the administrator's name, and asked again after it")
    void anExemptionLastsUntilItsDay() throws Exception {
        String code = situation.published("Exempt for a while");
        SigningCopy copy = emil.get(() -> opening.open(code));
        LocalDate until = organisation.today().plusDays(20);

        String record = exempt(code, until);

        assertThat(situation.stateOf("emil", code, 1)).contains(AssignmentState.EXEMPT);
        assertThat(waiting(code)).isEmpty();
        assertThat(team(code).rate().exempt()).isEqualTo(1);
        assertThat(standing(code, "emil")).isEqualTo(Standing.EXEMPT);
        assertThatThrownBy(() -> emil.get(() -> opening.open(code))).isInstanceOf(NothingToSign.class);
        assertThatThrownBy(() -> emil.get(() -> signing.sign(signature(copy))))
                .hasMessageContaining("signoff.textNotOpened");
        assertThat(situation.fields(code, "recorded_by")).containsExactly("adam");
        assertThat(situation.fields(code, "exempt_until")).containsExactly(until.toString());
        assertThat(situation.fields(code, "statement_text")).containsExactly("");
        assertThat(log.awaitProof(record, Duration.ofSeconds(20))).isPresent();
        assertThat(emil.get(signatures::unsigned)).anySatisfy(row -> {
            assertThat(row.recordId()).isEqualTo(record);
            assertThat(row.exemptUntil()).isEqualTo(until);
        });
        rounds.walk(code);
        assertThat(rounds.kinds("Exempt for a while", "emil")).isEmpty();

        clock.later(Duration.ofDays(21), () -> {
            rounds.walk(code);
            assertThat(situation.stateOf("emil", code, 1)).contains(AssignmentState.ASSIGNED);
            assertThat(waiting(code)).singleElement().satisfies(row -> {
                assertThat(row.dueOn()).isEqualTo(until.plusDays(15));
                assertThat(row.overdue()).isFalse();
            });
            SigningCopy again = emil.get(() -> opening.open(code));
            emil.get(() -> signing.sign(signature(again)));
            assertThat(standing(code, "emil")).isEqualTo(Standing.DONE);
        });
    }

    @Test
    void anExemptionCanBeProlongedAndEachTimeIsRecorded() throws Exception {
        String code = situation.published("Exempt twice");
        exempt(code, organisation.today().plusDays(1));
        exempt(code, organisation.today().plusDays(90));
        assertThat(situation.fields(code, "outcome")).containsExactly("EXEMPT", "EXEMPT");
        assertThat(adam.get(() -> exemptions.of("emil")))
                .filteredOn(row -> row.charterCode().equals(code))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.until()).isEqualTo(organisation.today().plusDays(90));
                    assertThat(row.approver()).isEqualTo("Mia Marsh");
                    assertThat(row.over()).isFalse();
                });
    }

    @Test
    @DisplayName("SO-13: reason, approver and a last day to come are mandatory; nobody approves their own")
    void whatIsMissingIsSaid() throws Exception {
        String code = situation.published("Exempt wrongly");
        LocalDate today = organisation.today();
        LocalDate later = today.plusDays(20);
        assertRefused("incomplete", new ExemptionWish(code, "emil", null, "mia", later));
        assertRefused("incomplete", new ExemptionWish(code, "emil", ExemptionReason.OTHER, " ", later));
        assertRefused("incomplete", new ExemptionWish(code, "emil", ExemptionReason.OTHER, "mia", null));
        assertRefused("untilPast", new ExemptionWish(code, "emil", ExemptionReason.OTHER, "mia", today));
        assertRefused("tooLong", new ExemptionWish(code, "emil", ExemptionReason.OTHER, "mia", today.plusDays(800)));
        assertRefused("approver", new ExemptionWish(code, "emil", ExemptionReason.OTHER, "nobody-there", later));
        assertRefused("ownApproval", new ExemptionWish(code, "emil", ExemptionReason.OTHER, "emil", later));
        assertThat(situation.records(code)).isEmpty();
        assertThat(waiting(code)).hasSize(1);
    }

    private void assertRefused(String said, ExemptionWish wish) {
        assertThatThrownBy(() -> adam.get(() -> exempting.exempt(wish)))
                .isInstanceOf(ExemptionNotUsable.class)
                .hasMessageContaining("signoff.exemption." + said);
    }

    @Test
    void whoHasSignedIsNotExemptAndOnlyAnAdministratorExempts() throws Exception {
        String code = situation.published("Signed before");
        SigningCopy copy = emil.get(() -> opening.open(code));
        emil.get(() -> signing.sign(signature(copy)));
        assertThatThrownBy(() -> exempt(code, organisation.today().plusDays(3))).isInstanceOf(ExemptionNotUsable.class);
        assertThatThrownBy(() -> mia.get(
                        () -> exempting.exempt(wish(code, organisation.today().plusDays(3)))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(situation.records(code)).hasSize(1);
    }

    @Test
    @DisplayName(
            "SO-12: while somebody is away the clock stands still; they have their days from the day they are back")
    void theClockStandsStillForWhoIsAway() throws Exception {
        String code = situation.published("Away for long");
        LocalDate today = organisation.today();
        situation.reachable("ella", "ella.away@example.org");
        String absence = adam.get(() ->
                absences.record("ella", new AbsenceDays(AbsenceKind.FAMILY, today.minusDays(1), today.plusDays(29))));
        try {
            assertThat(standing(code, "ella")).isEqualTo(Standing.PAUSED);
            assertThat(team(code).rate().paused()).isEqualTo(1);
            assertThat(team(code).rate().asked()).isEqualTo(team(code).rows().size() - 1);
            clock.later(Duration.ofDays(20), () -> {
                rounds.walk(code);
                assertThat(rounds.kinds("Away for long", "ella")).isEmpty();
                assertThat(ella.get(signatures::waiting))
                        .filteredOn(row -> row.charterCode().equals(code))
                        .extracting(WaitingRow::overdue)
                        .containsExactly(false);
            });
            clock.later(Duration.ofDays(30), () -> {
                rounds.walk(code);
                assertThat(rounds.kinds("Away for long", "ella")).hasSize(1);
                assertThat(ella.get(signatures::waiting))
                        .filteredOn(row -> row.charterCode().equals(code))
                        .extracting(WaitingRow::dueOn)
                        .containsExactly(today.plusDays(44));
                assertThat(standing(code, "ella")).isEqualTo(Standing.NOT_YET);
            });
        } finally {
            adam.does(() -> absences.remove(absence));
        }
    }

    private String exempt(String code, LocalDate until) throws Exception {
        return adam.get(() -> exempting.exempt(wish(code, until)));
    }

    private static ExemptionWish wish(String code, LocalDate until) {
        return new ExemptionWish(code, "emil", ExemptionReason.TEMPORARY, "mia", until);
    }

    private static Signature signature(SigningCopy copy) {
        return new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), true, false);
    }

    private List<WaitingRow> waiting(String code) throws Exception {
        return emil.get(signatures::waiting).stream()
                .filter(row -> row.charterCode().equals(code))
                .toList();
    }

    private TeamStatus team(String code) throws Exception {
        return mia.get(teams::mine).stream()
                .filter(status -> status.charterCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(String code, String person) throws Exception {
        return team(code).rows().stream()
                .filter(row -> row.code().equals(person))
                .map(TeamRow::standing)
                .findFirst()
                .orElseThrow();
    }
}

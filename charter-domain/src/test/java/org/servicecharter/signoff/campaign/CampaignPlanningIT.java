package org.servicecharter.signoff.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Caller;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.AskedBecause;
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
import org.servicecharter.signoff.reminder.RoundSituation;
import org.servicecharter.signoff.scope.AudienceKind;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignPlan;
import org.servicecharter.signoff.team.TeamQueries;

/** Mia leads Emil and Ella at the front desk; Pia plans. */
@ExtendWith(ArquillianExtension.class)
class CampaignPlanningIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private RoundSituation rounds;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private CampaignQueries campaigns;

    @Inject
    private CampaignDays days;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries signatures;

    @Inject
    private TeamQueries teams;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MovedClock clock;

    @Inject
    private Pia pia;

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
    @DisplayName("SO-10: a unit is asked with those below it; who moves in is asked from then on, who moves out is not")
    void aUnitIsAskedWithThoseBelowIt() throws Exception {
        String code = situation.published("Asked of one unit");
        crowd.unit("audience-top", null);
        crowd.unit("audience-below", "audience-top");
        crowd.people("audience-below", 3);
        CampaignOrder order = order(code, Set.of(unit("audience-top")), CampaignPlan.withDays(7), 0);
        assertThat(pia.get(() -> planning.preview(order))).isEqualTo(new CampaignPreview(3, 0));

        plan(order);

        assertThat(waiting(emil, code)).isEmpty();
        assertThatThrownBy(() -> emil.get(() -> opening.open(code))).isInstanceOf(NothingToSign.class);
        rounds.walk(code);
        LocalDate start = organisation.today();
        clock.later(Duration.ofDays(5), () -> {
            crowd.move("emil", "audience-below");
            try {
                rounds.walk(code);
                assertThat(waiting(emil, code)).singleElement().satisfies(row -> {
                    assertThat(row.reason()).isEqualTo(AskedBecause.NEW_PLACE);
                    assertThat(row.dueOn()).isEqualTo(start.plusDays(12));
                });
                sign(emil, code);
                assertThat(pia.get(() -> planning.preview(order))).isEqualTo(new CampaignPreview(4, 1));
            } finally {
                crowd.move("emil", "front-desk");
            }
            assertThat(waiting(ella, code)).isEmpty();
        });
    }

    @Test
    void peopleMayBeNamedAndWhoIsUnknownIsSaid() throws Exception {
        String code = situation.published("Asked of a list");
        Set<String> codes = pia.get(() -> planning.codesOf(List.of("ella", "EMIL")));
        assertThat(codes).containsExactly("ella", "emil");
        assertThatThrownBy(() -> pia.get(() -> planning.codesOf(List.of("ella", "nobody-of-this-name"))))
                .isInstanceOf(PeopleNotKnown.class)
                .hasMessageContaining("nobody-of-this-name");
        plan(order(code, Set.of(new AudiencePart(AudienceKind.PERSON, "ella")), CampaignPlan.withDays(7), 0));
        assertThat(waiting(ella, code)).hasSize(1);
        assertThat(waiting(emil, code)).isEmpty();
    }

    @Test
    @DisplayName("What was signed counts in the campaign that takes the place: nobody is asked twice")
    void whatWasSignedCounts() throws Exception {
        String code = situation.published("Planned anew after some signed");
        sign(emil, code);
        plan(order(code, Set.of(), new CampaignPlan(30, null, 0, false, null), 0));
        assertThat(waiting(emil, code)).isEmpty();
        assertThat(waiting(ella, code)).singleElement().satisfies(row -> assertThat(row.dueOn())
                .isEqualTo(organisation.today().plusDays(30)));
        assertThat(ella.get(() -> opening.open(code)).statement().commit()).isEmpty();

        situation.publishNext(code, ChangeKind.MATERIAL);
        assertThat(pia.get(() -> campaigns.running(code)).plan().getDueDays()).isEqualTo(30);
        assertThat(waiting(emil, code)).hasSize(1);
    }

    @Test
    void leadersAreAskedFirstAndTheirTeamsOnTheirDay() throws Exception {
        String code = situation.published("Leaders first");
        plan(order(code, Set.of(), new CampaignPlan(14, null, 3, true, null), 0));
        assertThat(waiting(mia, code)).hasSize(1);
        assertThat(waiting(emil, code)).isEmpty();
        LocalDate start = organisation.today();
        assertThat(mia.get(teams::mine))
                .filteredOn(team -> team.charterCode().equals(code))
                .singleElement()
                .satisfies(team -> assertThat(team.askedOn()).isEqualTo(start.plusDays(3)));
        clock.later(Duration.ofDays(3), () -> assertThat(waiting(emil, code))
                .singleElement()
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(start.plusDays(17))));
    }

    @Test
    void aCampaignBeginsOnItsDayAndCanBeTakenBackBefore() throws Exception {
        String code = situation.published("Planned for later");
        Set<AudiencePart> ellaAlone = Set.of(new AudiencePart(AudienceKind.PERSON, "ella"));
        plan(order(code, ellaAlone, CampaignPlan.withDays(7), 4));
        assertThat(waiting(emil, code)).hasSize(1);
        pia.does(() -> planning.takeBack(code));
        assertThat(pia.get(() -> campaigns.planned(code))).isEmpty();

        plan(order(code, ellaAlone, CampaignPlan.withDays(7), 4));
        days.arrive(code);
        assertThat(waiting(emil, code)).hasSize(1);
        clock.later(Duration.ofDays(4), () -> {
            assertThat(days.come()).contains(code);
            days.arrive(code);
            days.arrive(code); // another node
            assertThat(waiting(emil, code)).isEmpty();
            assertThat(waiting(ella, code)).singleElement().satisfies(row -> assertThat(row.dueOn())
                    .isEqualTo(organisation.today().plusDays(7)));
        });
        assertThat(crowd.campaigns(code)).isEqualTo(2);
    }

    @Test
    @DisplayName("SO-08: after the months everyone is asked again; the record stands, the assignment is another one")
    void afterTheMonthsEveryoneIsAskedAgain() throws Exception {
        String code = situation.published("Every year");
        plan(order(code, Set.of(), new CampaignPlan(14, null, 0, true, 12), 0));
        sign(emil, code);
        ella.get(() -> opening.open(code));
        clock.later(Duration.ofDays(366), () -> {
            assertThat(days.come()).contains(code);
            days.arrive(code);
            assertThat(situation.stateOf("emil", code, 1)).contains(AssignmentState.NEEDS_RENEWAL);
            assertThat(waiting(emil, code)).extracting(WaitingRow::reason).containsExactly(AskedBecause.RENEWAL);
            sign(emil, code);
            assertThat(waiting(emil, code)).isEmpty();
            assertThat(waiting(ella, code)).hasSize(1);
            assertThat(days.come()).doesNotContain(code);
        });
        assertThat(situation.records(code)).hasSize(2);
    }

    @Test
    void whoPlansIsToldOfAnythingThatCannotBe() throws Exception {
        String code = situation.published("Planned wrongly");
        Long seen = pia.get(() -> campaigns.running(code)).id();
        CampaignOrder today = order(code, Set.of(), CampaignPlan.withDays(7), 0);
        assertThatThrownBy(() -> pia.does(() -> planning.plan(today, seen - 1)))
                .isInstanceOf(CampaignChangedMeanwhile.class);
        assertThatThrownBy(
                        () -> pia.does(() -> planning.plan(order(code, Set.of(), CampaignPlan.withDays(7), -1), seen)))
                .isInstanceOf(StartPast.class);
        crowd.unit("audience-empty", null);
        assertThatThrownBy(() -> pia.does(() ->
                        planning.plan(order(code, Set.of(unit("audience-empty")), CampaignPlan.withDays(7), 0), seen)))
                .isInstanceOf(NobodyToAsk.class);
        assertThatThrownBy(() -> mia.does(() -> planning.plan(today, seen))).isInstanceOf(EJBAccessException.class);
        assertThat(pia.get(() -> campaigns.running(code)).id()).isEqualTo(seen);
        assertThat(crowd.campaigns(code)).isEqualTo(1);
    }

    @Test
    @DisplayName("Two who plan at once: one campaign runs, the other is told")
    void twoWhoPlanAtOnceStartOneCampaign() throws Exception {
        String code = situation.published("Planned by two at once");
        Long seen = pia.get(() -> campaigns.running(code)).id();
        Callable<String> planner = () -> {
            pia.does(() -> planning.plan(order(code, Set.of(), CampaignPlan.withDays(7), 0), seen));
            return "planned";
        };
        List<String> ends = new ArrayList<>();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<String> each : two.invokeAll(List.of(planner, planner))) {
                try {
                    ends.add(each.get());
                } catch (ExecutionException refused) {
                    ends.add(refused.getCause().getClass().getSimpleName());
                }
            }
        } finally {
            two.shutdown();
        }
        assertThat(ends).containsExactlyInAnyOrder("planned", CampaignChangedMeanwhile.class.getSimpleName());
        assertThat(crowd.campaigns(code)).isEqualTo(2);
        assertThat(waiting(emil, code)).hasSize(1);
    }

    private void plan(CampaignOrder order) throws Exception {
        pia.does(() ->
                planning.plan(order, campaigns.running(order.charterCode()).id()));
    }

    private CampaignOrder order(String code, Set<AudiencePart> audience, CampaignPlan plan, int daysFromNow) {
        return new CampaignOrder(code, audience, plan, organisation.today().plusDays(daysFromNow));
    }

    private static AudiencePart unit(String code) {
        return new AudiencePart(AudienceKind.UNIT, code);
    }

    private List<WaitingRow> waiting(Caller who, String code) throws Exception {
        return who.get(signatures::waiting).stream()
                .filter(row -> row.charterCode().equals(code))
                .toList();
    }

    private void sign(Caller who, String code) throws Exception {
        SigningCopy copy = who.get(() -> opening.open(code));
        who.get(() ->
                signing.sign(new Signature(code, copy.version(), copy.text().sha256(), true, false)));
    }
}

package org.servicecharter.signoff.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Mia;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.absence.AbsenceDays;
import org.servicecharter.organisation.absence.AbsenceKind;
import org.servicecharter.organisation.absence.AbsenceRecording;
import org.servicecharter.signoff.CrowdSituation;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.campaign.CampaignOrder;
import org.servicecharter.signoff.campaign.CampaignPlanning;
import org.servicecharter.signoff.campaign.CampaignQueries;
import org.servicecharter.signoff.exemption.Exempting;
import org.servicecharter.signoff.exemption.ExemptionWish;
import org.servicecharter.signoff.scope.AudienceKind;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignPlan;
import org.servicecharter.signoff.scope.ExemptionReason;
import org.servicecharter.signoff.team.CompletionRate;

@ExtendWith(ArquillianExtension.class)
class OverviewIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private CrowdSituation crowd;

    @Inject
    private OverviewQueries overviews;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private CampaignQueries campaigns;

    @Inject
    private Exempting exempting;

    @Inject
    private AbsenceRecording absences;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Adam adam;

    @Inject
    private Pia pia;

    @Inject
    private Mia mia;

    @BeforeEach
    void people() {
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
    }

    @Test
    @DisplayName(
            "SO-21: 100 in scope, 5 exempt, 3 left, 2 paused, 81 acknowledged: 81 of 90, 90 %, through the database")
    void theExampleOfTheRule() throws Exception {
        crowd.unit("so21", null);
        crowd.unit("so21-a", "so21");
        crowd.unit("so21-b", "so21");
        List<String> some = crowd.people("so21-a", 60);
        List<String> others = crowd.people("so21-b", 40);
        String code = asked("The example", "so21");
        LocalDate today = organisation.today();
        for (String person : others.subList(0, 5)) {
            adam.get(() -> exempting.exempt(
                    new ExemptionWish(code, person, ExemptionReason.LEGAL, "mia", today.plusDays(30))));
        }
        for (String person : others.subList(5, 7)) {
            adam.get(() -> absences.record(person, new AbsenceDays(AbsenceKind.FAMILY, today, null)));
        }
        crowd.sign(code, some);
        crowd.sign(code, others.subList(7, 28));
        others.subList(28, 34).forEach(person -> crowd.decline(code, person, DeclineReason.CANNOT_MEET));
        // Who leaves today is here until the evening; whose last day was yesterday has left a campaign that began
        // before.
        crowd.began(code, today.minusDays(10));
        others.subList(34, 37).forEach(person -> crowd.leave(person, today.minusDays(1)));

        CharterOverview overview = pia.get(() -> overviews.of(code));

        assertThat(overview.all().rate()).isEqualTo(new CompletionRate(100, 5, 3, 2, 81));
        assertThat(overview.all().rate().percent()).isEqualTo(90);
        assertThat(overview.all().declined()).isEqualTo(6);
        assertThat(overview.all().notYet()).isEqualTo(3);
        assertThat(overview.units()).extracting(UnitStatus::name).containsExactly("Unit so21-a", "Unit so21-b");
        assertThat(overview.units().get(0).rate()).isEqualTo(new CompletionRate(60, 0, 0, 0, 60));
        assertThat(overview.versions()).containsExactly(new VersionCount(1, 81), new VersionCount(0, 16));
        assertThat(overview.days()).hasSize(11).last().isEqualTo(new DayCount(today, 81));
        assertThat(overview.days().get(0).signed()).isZero();
        assertThat(overview.reasons())
                .filteredOn(one -> one.reason() == DeclineReason.CANNOT_MEET)
                .containsExactly(new ReasonCount(DeclineReason.CANNOT_MEET, 6));
        assertThatThrownBy(() -> mia.get(() -> overviews.of(code))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("SO-06: the report shows which version people signed; SO-15: a reason of few is not told")
    void theReportShowsTheVersionSigned() throws Exception {
        crowd.unit("versions", null);
        List<String> people = crowd.people("versions", 10);
        String code = asked("Signed in two versions", "versions");
        crowd.sign(code, people.subList(0, 6));
        situation.publishNext(code, ChangeKind.MATERIAL);
        crowd.sign(code, people.subList(0, 2));
        people.subList(6, 9).forEach(person -> crowd.decline(code, person, DeclineReason.PRIVACY));

        CharterOverview overview = pia.get(() -> overviews.of(code));

        assertThat(overview.all().rate()).isEqualTo(new CompletionRate(10, 0, 0, 0, 2));
        assertThat(overview.versions())
                .containsExactly(new VersionCount(2, 2), new VersionCount(1, 4), new VersionCount(0, 4));
        assertThat(overview.reasons()).extracting(ReasonCount::people).containsOnlyNulls();
        assertThat(overview.all().declined()).isEqualTo(3);
    }

    @Test
    @DisplayName("SO-10, SO-11: what people signed counts where they work now, and of those alone who work here")
    void signaturesFollowThePeople() throws Exception {
        crowd.unit("now", null);
        crowd.unit("now-a", "now");
        crowd.unit("now-b", "now");
        List<String> people = crowd.people("now-a", 6);
        String code = asked("Signed and moved on", "now");
        crowd.began(code, organisation.today().minusDays(10));
        crowd.sign(code, people.subList(0, 5));
        crowd.move(people.get(0), "now-b");
        crowd.leave(people.get(1), organisation.today().minusDays(1));
        crowd.come(people.get(2), organisation.today().plusDays(1));

        CharterOverview overview = pia.get(() -> overviews.of(code));

        assertThat(overview.units())
                .extracting(UnitStatus::rate)
                .containsExactly(new CompletionRate(4, 0, 1, 0, 2), new CompletionRate(1, 0, 0, 0, 1));
        assertThat(overview.versions()).containsExactly(new VersionCount(1, 3), new VersionCount(0, 1));
        assertThat(overview.days()).last().isEqualTo(new DayCount(organisation.today(), 3));

        crowd.leave(people.get(3), organisation.today().minusDays(1));
        crowd.leave(people.get(4), organisation.today().minusDays(1));
        crowd.leave(people.get(0), organisation.today().minusDays(1));

        assertThat(pia.get(() -> overviews.of(code)).versions())
                .as("no version of which nobody is left")
                .containsExactly(new VersionCount(0, 1));
    }

    @Test
    @DisplayName("SO-14: those who hold a role and those who are named are counted, and of them those who lead apart")
    void rolesAndSinglePeopleAreCountedAndLeadersApart() throws Exception {
        crowd.unit("by-role", null);
        List<String> people = crowd.people("by-role", 2);
        crowd.hold(people.get(0), Role.AUDITOR);
        String code = asked(
                "By role and by name",
                new CampaignPlan(14, null, 3, true, null),
                Set.of(
                        new AudiencePart(AudienceKind.ROLE, Role.AUDITOR.name()),
                        new AudiencePart(AudienceKind.PERSON, "mia"),
                        new AudiencePart(AudienceKind.PERSON, "emil")));
        crowd.sign(code, List.of("mia", people.get(0)));

        CharterOverview overview = pia.get(() -> overviews.of(code));

        assertThat(overview.units())
                .filteredOn(unit -> unit.name().equals("Unit by-role"))
                .extracting(UnitStatus::rate)
                .containsExactly(new CompletionRate(1, 0, 0, 0, 1));
        assertThat(overview.all().rate().acknowledged()).isEqualTo(2);
        assertThat(overview.leaders().rate().acknowledged()).isOne(); // Mia; nobody reports to the other
    }

    /** @return the code of a charter that a unit alone is asked to sign */
    private String asked(String title, String unit) throws Exception {
        return asked(title, CampaignPlan.withDays(14), Set.of(new AudiencePart(AudienceKind.UNIT, unit)));
    }

    private String asked(String title, CampaignPlan plan, Set<AudiencePart> audience) throws Exception {
        String code = situation.published(title);
        CampaignOrder order = new CampaignOrder(code, audience, plan, organisation.today());
        pia.does(() -> planning.plan(order, campaigns.running(code).id()));
        return code;
    }
}

package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.absence.AbsenceDays;
import org.servicecharter.organisation.absence.AbsenceKind;
import org.servicecharter.organisation.absence.AbsenceRecording;
import org.servicecharter.signoff.campaign.CampaignOrder;
import org.servicecharter.signoff.campaign.CampaignPlanning;
import org.servicecharter.signoff.campaign.CampaignQueries;
import org.servicecharter.signoff.exemption.Exempting;
import org.servicecharter.signoff.exemption.ExemptionWish;
import org.servicecharter.signoff.overview.OverviewQueries;
import org.servicecharter.signoff.reminder.RoundSituation;
import org.servicecharter.signoff.scope.AudienceKind;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignPlan;
import org.servicecharter.signoff.scope.ExemptionReason;
import org.servicecharter.signoff.team.CompletionRate;

/** Whatever happens to people in whatever order, states move as the table says, and the rate counts what happened. */
@ExtendWith(ArquillianExtension.class)
class CampaignWalkIT {

    private static final int STEPS = 30;

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
    private Exempting exempting;

    @Inject
    private AbsenceRecording absences;

    @Inject
    private OverviewQueries overviews;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Adam adam;

    @Inject
    private Pia pia;

    /** What the test knows of one person. */
    private static final class Known {
        private boolean signed;
        private boolean declined;
        private boolean exempt;
        private boolean left;
        private String absence;
    }

    @Test
    @DisplayName("SO-11, SO-12, SO-13, SO-14, SO-21: random walks keep to the states and to a rate of 0 to 100")
    void randomWalksKeepToTheRules() throws Exception {
        for (long seed : List.of(1L, 2L)) {
            walk(seed);
        }
    }

    private void walk(long seed) throws Exception {
        Random random = new Random(seed);
        situation.aTeam();
        crowd.administrator("adam", "front-desk");
        String unit = "walk-" + Long.toString(System.nanoTime(), 36);
        crowd.unit(unit, null);
        List<String> people = crowd.people(unit, 7);
        Map<String, Known> known = new TreeMap<>();
        people.forEach(person -> known.put(person, new Known()));
        String code = situation.published("Walked from " + unit);
        CampaignOrder order = new CampaignOrder(
                code,
                Set.of(new AudiencePart(AudienceKind.UNIT, unit)),
                CampaignPlan.withDays(14),
                organisation.today());
        pia.does(() -> planning.plan(order, campaigns.running(code).id()));
        crowd.began(code, organisation.today().minusDays(5));
        for (int step = 0; step < STEPS; step++) {
            Map<Long, AssignmentState> before = new HashMap<>(crowd.states(code));
            String person = people.get(random.nextInt(people.size()));
            String deed = deed(random.nextInt(8), code, person, known);
            String walked = "step " + step + " of seed " + seed + ": " + deed + " " + person;
            Map<Long, AssignmentState> after = crowd.states(code);
            before.forEach((id, state) -> assertThat(state == after.get(id) || leadsTo(state, after.get(id)))
                    .as("%s: from %s to %s", walked, state, after.get(id))
                    .isTrue());
            CompletionRate rate = pia.get(() -> overviews.of(code)).all().rate();
            assertThat(rate).as(walked).isEqualTo(expected(known));
            assertThat(rate.percent()).as(walked).isBetween(0, 100);
        }
    }

    private String deed(int which, String code, String person, Map<String, Known> known) throws Exception {
        Known one = known.get(person);
        LocalDate today = organisation.today();
        if (which == 6) {
            situation.publishNext(code, ChangeKind.MATERIAL);
            crowd.began(code, today.minusDays(5));
            known.values().forEach(each -> each.signed = each.declined = false);
            return "publish";
        }
        if (which == 7) {
            rounds.walk(code);
            rounds.forget(code);
            rounds.walk(code);
            return "a day";
        }
        if (one.left) {
            return "nothing more of";
        }
        if (which <= 1 && !one.signed && !one.exempt) {
            crowd.sign(code, List.of(person));
            one.signed = true;
            return "sign";
        }
        if (which == 2 && !one.signed && !one.exempt && !one.declined) {
            crowd.decline(code, person, DeclineReason.OTHER);
            one.declined = true;
            return "decline";
        }
        if (which == 3 && !one.signed) {
            adam.get(() ->
                    exempting.exempt(new ExemptionWish(code, person, ExemptionReason.OTHER, "mia", today.plusDays(9))));
            one.exempt = true;
            return "exempt";
        }
        if (which == 4 && one.absence == null) {
            one.absence = adam.get(
                    () -> absences.record(person, new AbsenceDays(AbsenceKind.OTHER, today.minusDays(1), null)));
            return "go away";
        }
        if (which == 4) {
            String absence = one.absence;
            adam.does(() -> absences.remove(absence));
            one.absence = null;
            return "come back";
        }
        if (which == 5 && person.endsWith("-1")) {
            crowd.leave(person, today.minusDays(1));
            one.left = true;
            return "leave";
        }
        return "nothing of";
    }

    private static CompletionRate expected(Map<String, Known> known) {
        int exempt = 0;
        int left = 0;
        int paused = 0;
        int signed = 0;
        for (Known one : known.values()) {
            if (one.left) {
                left++;
            } else if (one.signed) {
                signed++;
            } else if (one.exempt) {
                exempt++;
            } else if (one.absence != null) {
                paused++;
            }
        }
        return new CompletionRate(known.size(), exempt, left, paused, signed);
    }

    /** In one move of the table or in several. */
    private static boolean leadsTo(AssignmentState from, AssignmentState to) {
        Set<AssignmentState> reached = EnumSet.of(from);
        for (int move = 0; move < AssignmentState.values().length; move++) {
            for (AssignmentState next : AssignmentState.values()) {
                if (reached.stream().anyMatch(state -> state.mayBecome(next))) {
                    reached.add(next);
                }
            }
        }
        return reached.contains(to);
    }
}

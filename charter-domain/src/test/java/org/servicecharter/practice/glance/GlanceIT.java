package org.servicecharter.practice.glance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.followup.FollowUpKeeping;
import org.servicecharter.practice.followup.FollowUpRow;
import org.servicecharter.practice.guide.GuideWriting;
import org.servicecharter.practice.guide.OldScript;
import org.servicecharter.practice.learning.TeamLearning;
import org.servicecharter.practice.recognition.Thanking;
import org.servicecharter.practice.result.ResultFile;
import org.servicecharter.practice.result.ResultImport;
import org.servicecharter.practice.result.ResultSituation;
import org.servicecharter.practice.story.StoryDesign;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.practice.story.StoryTelling;
import org.servicecharter.practice.story.StoryTerms;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.touchpoint.TouchpointFixture;
import org.servicecharter.touchpoint.TouchpointMapping;

/** A week at a glance: what was told, thanked, kept and missed; of teams counts alone, and never of a small one. */
@ExtendWith(ArquillianExtension.class)
class GlanceIT {

    private static final Duration A_YEAR = Duration.ofDays(368);

    @Inject
    private GlanceQueries queries;

    @Inject
    private GlanceCounts counts;

    @Inject
    private StoryTelling telling;

    @Inject
    private StoryQueries stories;

    @Inject
    private Thanking thanking;

    @Inject
    private FollowUpKeeping followUps;

    @Inject
    private ResultImport imports;

    @Inject
    private GuideWriting guides;

    @Inject
    private TouchpointMapping mapping;

    @Inject
    private ResultSituation situation;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MovedClock clock;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @Inject
    private Mia mia;

    private final String mark = "glance" + UUID.randomUUID();
    private ClauseKey letters;
    private ClauseKey principle;

    @BeforeEach
    void aTeamWithAPromise() throws Exception {
        letters = situation.letters(mark);
        principle = ella.get(() -> stories.principles()).stream()
                .map(ClauseInForce::key)
                .filter(key -> key.charter().equals(letters.charter()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("S4: what was told and thanked this week counts, a wanted story for nothing but itself")
    void whatWasToldThisWeekCounts() throws Exception {
        Glance before = emil.get(() -> queries.glance());

        ella.does(() -> telling.tell(story(StoryKind.REAL, true), true));
        ella.does(() -> telling.tell(story(StoryKind.REAL, false), false));
        ella.does(() -> telling.tell(story(StoryKind.WANTED, false), true));
        String withdrawn =
                ella.get(() -> telling.tell(story(StoryKind.REAL, true), true)).code();
        ella.does(() -> telling.withdraw(withdrawn, null));
        ella.does(() -> thanking.thank("emil", mark, principle));

        Glance after = emil.get(() -> queries.glance());
        assertThat(more(before, after, Heard.GOOD_STORY)).isEqualTo(2);
        assertThat(more(before, after, Heard.WANTED_STORY)).isEqualTo(1);
        assertThat(more(before, after, Heard.THANKS)).isEqualTo(1);
        assertThat(more(before, after, Heard.BAD_STORY)).isZero();
        assertThat(after.isQuiet()).isFalse();
        MonthTold then = last(before.told());
        assertThat(last(after.told())).isEqualTo(new MonthTold(then.month(), then.good() + 2, then.toldOthers() + 1));
        assertThat(after.told()).hasSize(12);
    }

    @Test
    @DisplayName("AT-05: a promise missed last month comes first, with its target; no result is not a miss")
    void aMissOfLastMonthComesFirst() throws Exception {
        assertThat(emil.get(() -> queries.glance()).promises())
                .noneMatch(one -> one.promise().key().equals(letters));
        YearMonth last = YearMonth.from(organisation.today()).minusMonths(1);

        String cases = "started,amount\n" + last.atDay(2) + ",5\n" + last.atDay(3) + ",31\n";
        ella.does(() -> imports.carryOut(letters, ResultFile.csvOrExcel(cases.getBytes(StandardCharsets.UTF_8))));

        Glance glance = ada.get(() -> queries.glance());
        LastMonth first = glance.promises().get(0);
        assertThat(first.isKept()).isFalse();
        assertThat(glance.missed()).isPositive();
        assertThat(glance.redress()).isPositive();
        assertThat(glance.promises())
                .filteredOn(one -> one.promise().key().equals(letters))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.tier().tier().percent()).isEqualTo(85);
                    assertThat(one.tier().percent()).isEqualTo(50.0);
                });
    }

    @Test
    @DisplayName("S1: a script that nobody looked at for twelve months is told, until somebody looks")
    void anOldScriptIsToldUntilSomebodyLooks() throws Exception {
        String journey = ada.get(() -> mapping.begin(mark, CustomerKind.EXTERNAL));
        String desk = ada.get(() -> mapping.add(TouchpointFixture.owned(journey, "Desk", "ella")));
        ella.does(() -> guides.write(desk, "en", 0, "Good morning.", principle));
        assertThat(old(emil.get(() -> queries.glance()), desk)).isEmpty();

        clock.later(A_YEAR, () -> {
            assertThat(old(emil.get(() -> queries.glance()), desk))
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).isEqualTo("Desk"));
            ella.does(() -> guides.review(desk, "en", 1));
            assertThat(old(emil.get(() -> queries.glance()), desk)).isEmpty();
        });
    }

    @Test
    void whatIsDueIsOnesOwnAndOfATeamOnlyACountFromTheSmallestGroupOn() throws Exception {
        String due = ella.get(() -> followUps.promise("Mr Fox", mark, organisation.today()));
        ella.does(() ->
                followUps.promise(null, mark + " later", organisation.today().plusDays(8)));

        assertThat(ella.get(() -> queries.glance()).due())
                .extracting(FollowUpRow::words)
                .contains(mark)
                .doesNotContain(mark + " later");
        Glance leads = mia.get(() -> queries.glance());
        assertThat(leads.due()).noneMatch(one -> one.words().contains(mark));
        assertThat(leads.team()).isEqualTo(new TeamWeek(null, null, null));
        assertThat(ella.get(() -> queries.glance()).team()).isNull();
        Set<String> hers = Stream.concat(organisation.person("mia").stream(), organisation.reportsOf("mia").stream())
                .map(person -> organisation.unitNames().get(person.unitCode()))
                .collect(Collectors.toSet());
        assertThat(leads.floors())
                .extracting(TeamLearning::unit)
                .contains("Front desk")
                .isSubsetOf(hers);

        int enough = organisation.smallestGroup();
        TeamWeek open = counts.team("mia", enough, leads.monday());
        ella.does(() -> followUps.done(due));
        assertThat(counts.team("mia", enough, leads.monday()))
                .isEqualTo(new TeamWeek(open.due(), open.kept() + 1, open.thanks()));
        assertThat(open.due()).isPositive();
    }

    private static long more(Glance before, Glance after, Heard what) {
        return after.lines().get(what.ordinal()).latest()
                - before.lines().get(what.ordinal()).latest();
    }

    private static MonthTold last(List<MonthTold> told) {
        return told.get(told.size() - 1);
    }

    private static List<OldScript> old(Glance glance, String touchpoint) {
        return glance.oldScripts().stream()
                .filter(one -> one.touchpoint().equals(touchpoint))
                .toList();
    }

    private StoryTerms story(StoryKind kind, boolean told) {
        return new StoryTerms(
                kind, Tone.POSITIVE, mark, principle, null, null, null, EncounterKind.FIRST, told, StoryDesign.NONE);
    }
}

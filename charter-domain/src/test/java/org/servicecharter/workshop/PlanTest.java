package org.servicecharter.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.workshop.Stage.BEHAVIOURS;
import static org.servicecharter.workshop.Stage.CLOSE;
import static org.servicecharter.workshop.Stage.CLUSTER;
import static org.servicecharter.workshop.Stage.DRAFT_TEXT;
import static org.servicecharter.workshop.Stage.MEANS;
import static org.servicecharter.workshop.Stage.REVEAL;
import static org.servicecharter.workshop.Stage.VOTE;
import static org.servicecharter.workshop.Stage.WELCOME;
import static org.servicecharter.workshop.Stage.WRITE_DO_DONT;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    @Test
    @DisplayName("The full plan takes 135 minutes, the short one 91 and the longest 249, over all twelve steps")
    void theTemplatesTakeTheMinutesOfTheMethod() {
        assertThat(PlanTemplate.FULL.steps()).extracting(PlannedStage::getStage).containsExactly(Stage.values());
        assertThat(Plan.checked(PlanTemplate.FULL.steps()).minutes()).isEqualTo(135);
        assertThat(PlanTemplate.SHORT.steps()).hasSize(12);
        assertThat(Plan.checked(PlanTemplate.SHORT.steps()).minutes()).isEqualTo(91);
        assertThat(Stream.of(Stage.values()).mapToInt(Stage::longestMinutes).sum())
                .isEqualTo(249);
    }

    @ParameterizedTest
    @EnumSource(PlanTemplate.class)
    void everyTemplateCanBeWalkedFromEndToEnd(PlanTemplate template) {
        ZonedDateTime friday = ZonedDateTime.of(2026, 5, 1, 14, 0, 0, 0, HERE);
        assertThat(Plan.checked(template.stepsFrom(friday, friday)).steps()).isNotEmpty();
    }

    @Test
    @DisplayName("Over days: remembering to grouping open on five working days, the rest is led")
    void daysOpenAStepEachWorkingDay() {
        ZonedDateTime friday = ZonedDateTime.of(2026, 5, 1, 14, 0, 0, 0, HERE);
        List<PlannedStage> steps = PlanTemplate.DAYS.stepsFrom(friday, friday.minusDays(1));

        List<DayOfWeek> days = steps.stream()
                .filter(step -> step.getOpensAt() != null && step.getStage() != WELCOME)
                .map(step -> step.getOpensAt().atZone(HERE).getDayOfWeek())
                .toList();

        assertThat(days)
                .containsExactly(
                        DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        assertThat(steps.stream().filter(step -> step.getStage().compareTo(CLUSTER) > 0))
                .allMatch(step -> step.getOpensAt() == null);
    }

    @ParameterizedTest(name = "from {0} at {1}: {2}")
    @CsvSource({
        "2026-05-01T14:00, 2026-05-01T08:29, 2026-05-01T08:30",
        "2026-05-01T14:00, 2026-05-01T08:30, 2026-05-04T08:30",
        "2026-05-01T14:00, 2026-05-01T13:00, 2026-05-04T08:30",
        "2026-04-30T09:00, 2026-05-01T13:00, 2026-05-04T08:30",
        "2026-05-02T14:00, 2026-05-01T13:00, 2026-05-04T08:30"
    })
    void daysBeginOnAMorningThatIsStillToCome(LocalDateTime start, LocalDateTime now, LocalDateTime welcome) {
        List<PlannedStage> steps = PlanTemplate.DAYS.stepsFrom(start.atZone(HERE), now.atZone(HERE));
        assertThat(steps.get(0).getOpensAt().atZone(HERE).toLocalDateTime()).isEqualTo(welcome);
        assertThatCode(() -> new Plan(steps).requireToCome(now.atZone(HERE).toInstant()))
                .doesNotThrowAnyException();
    }

    @Test
    void aRoundMayComeAgain() {
        Plan plan = plan(
                WELCOME, WRITE_DO_DONT, REVEAL, CLUSTER, VOTE, WRITE_DO_DONT, REVEAL, CLUSTER, VOTE, DRAFT_TEXT, CLOSE);
        assertThat(plan.steps()).hasSize(11);
        assertThat(plan.writtenBefore(2)).isEmpty();
        assertThat(plan.writtenBefore(3)).isEqualTo(Set.of(Chart.DO, Chart.DONT));
    }

    @ParameterizedTest(name = "{0} is refused because of {1}")
    @CsvSource({
        "REVEAL WRITE_DO_DONT DRAFT_TEXT CLOSE, REVEAL",
        "WRITE_DO_DONT NAME_THEMES DRAFT_TEXT CLOSE, NAME_THEMES",
        "WELCOME CLUSTER DRAFT_TEXT CLOSE, CLUSTER",
        "WRITE_DO_DONT VOTE CLUSTER DRAFT_TEXT CLOSE, VOTE",
        "WRITE_DO_DONT BEHAVIOURS DRAFT_TEXT CLOSE, BEHAVIOURS",
        "REALITY_CHECK DRAFT_TEXT CLOSE, REALITY_CHECK",
        "WRITE_DO_DONT WELCOME DRAFT_TEXT CLOSE, WELCOME",
        "WRITE_DO_DONT REVEAL CLOSE, CLOSE",
        "DRAFT_TEXT CLOSE CLOSE, CLOSE",
        "WRITE_DO_DONT DRAFT_TEXT, CLOSE"
    })
    void whatCannotBeWalkedIsRefused(String stages, String reason) {
        assertThatThrownBy(() ->
                        plan(Stream.of(stages.split(" ")).map(Stage::valueOf).toArray(Stage[]::new)))
                .isInstanceOfSatisfying(PlanNotUsable.class, refused -> assertThat(refused.key())
                        .isEqualTo("workshop.planNotUsable." + reason));
    }

    @Test
    void datesGoUp() {
        Instant noon = Instant.parse("2026-03-03T12:00:00Z");
        List<PlannedStage> steps = List.of(
                new PlannedStage(WRITE_DO_DONT, 10, null, noon),
                new PlannedStage(DRAFT_TEXT, 10),
                new PlannedStage(CLOSE, 10, null, noon));
        assertThatThrownBy(() -> Plan.checked(steps))
                .isInstanceOfSatisfying(PlanNotUsable.class, refused -> assertThat(refused.arguments())
                        .containsExactly(3));
    }

    @Test
    void noStepIsDatedBeforeTheDayOnWhichTheWorkshopBegins() {
        Instant noon = Instant.parse("2026-03-03T12:00:00Z");
        List<PlannedStage> steps = List.of(
                new PlannedStage(WRITE_DO_DONT, 10, null, noon),
                new PlannedStage(DRAFT_TEXT, 10),
                new PlannedStage(CLOSE, 10));
        assertThat(Plan.checked(steps, null).steps()).hasSize(3);
        assertThat(Plan.checked(steps, noon.plusSeconds(3_600)).steps()).hasSize(3);
        assertThatThrownBy(() -> Plan.checked(steps, Instant.parse("2026-03-20T10:00:00Z")))
                .isInstanceOfSatisfying(PlanNotUsable.class, refused -> {
                    assertThat(refused.key()).isEqualTo("workshop.planNotUsable.starts");
                    assertThat(refused.arguments()).containsExactly(1);
                });
    }

    @Test
    void aPlanHasALimit() {
        List<PlannedStage> many = new ArrayList<>(Collections.nCopies(39, new PlannedStage(DRAFT_TEXT, 1)));
        many.add(new PlannedStage(CLOSE, 1));
        assertThat(Plan.checked(many).steps()).hasSize(Plan.MOST_STEPS);
        many.add(0, new PlannedStage(WELCOME, 1));
        assertThatThrownBy(() -> Plan.checked(many)).isInstanceOf(PlanNotUsable.class);
        assertThatThrownBy(() -> Plan.checked(List.of())).isInstanceOf(PlanNotUsable.class);
    }

    @Test
    @DisplayName(
            "W-08: a chart takes late cards from its own step's end until voting or the last step begins, in each round anew")
    void lateCardsAreTakenUntilTheVote() {
        Plan plan = plan(
                WRITE_DO_DONT,
                REVEAL,
                MEANS,
                CLUSTER,
                VOTE,
                DRAFT_TEXT,
                WRITE_DO_DONT,
                REVEAL,
                DRAFT_TEXT,
                BEHAVIOURS,
                CLOSE);
        assertThat(places(plan, Chart.DO)).containsExactly(2, 3, 4, 8, 9, 10);
        assertThat(places(plan, Chart.MEANS)).containsExactly(4);
    }

    @Test
    @DisplayName("Whatever order passes the check: in it no step comes before what it needs")
    void everyCheckedPlanHasItsNeedsBeforeEachStep() {
        Random random = new Random(7);
        int passed = 0;
        for (int i = 0; i < 20_000; i++) {
            List<PlannedStage> steps = new ArrayList<>();
            int length = 1 + random.nextInt(6);
            for (int j = 0; j < length; j++) {
                steps.add(new PlannedStage(Stage.values()[random.nextInt(Stage.values().length)], 5));
            }
            steps.add(new PlannedStage(CLOSE, 5));
            if (isUsable(steps)) {
                passed++;
                List<Stage> stages = steps.stream().map(PlannedStage::getStage).toList();
                assertThat(stages).contains(DRAFT_TEXT).containsOnlyOnce(CLOSE);
                for (int j = 0; j < stages.size(); j++) {
                    Set<Stage> needs = stages.get(j).needs();
                    assertThat(needs.isEmpty() || stages.subList(0, j).stream().anyMatch(needs::contains))
                            .isTrue();
                }
            }
        }
        assertThat(passed).isGreaterThan(100);
    }

    private static boolean isUsable(List<PlannedStage> steps) {
        try {
            return Plan.checked(steps) != null;
        } catch (PlanNotUsable refused) {
            return false;
        }
    }

    private static List<Integer> places(Plan plan, Chart chart) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place <= plan.steps().size(); place++) {
            if (plan.takesLateCards(chart, place)) {
                places.add(place);
            }
        }
        return places;
    }

    private static Plan plan(Stage... stages) {
        return Plan.checked(
                Stream.of(stages).map(stage -> new PlannedStage(stage, 10)).toList());
    }
}

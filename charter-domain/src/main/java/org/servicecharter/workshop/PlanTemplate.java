package org.servicecharter.workshop;

import static org.servicecharter.workshop.Stage.BEHAVIOURS;
import static org.servicecharter.workshop.Stage.CLOSE;
import static org.servicecharter.workshop.Stage.CLUSTER;
import static org.servicecharter.workshop.Stage.DRAFT_TEXT;
import static org.servicecharter.workshop.Stage.NAME_THEMES;
import static org.servicecharter.workshop.Stage.REALITY_CHECK;
import static org.servicecharter.workshop.Stage.RECALL;
import static org.servicecharter.workshop.Stage.REVEAL;
import static org.servicecharter.workshop.Stage.VOTE;
import static org.servicecharter.workshop.Stage.WELCOME;
import static org.servicecharter.workshop.Stage.WRITE_DO_DONT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A plan to begin with. */
public enum PlanTemplate {
    /** All steps with their usual minutes: 135. */
    FULL,
    /** All steps with their shortest minutes: 91. */
    SHORT,
    /** Everybody takes part when they have time: a working day each from remembering to grouping, the rest together. */
    DAYS,
    /** A charter exists; the group looks again at what is lived and what is missing. */
    REVIEW;

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EARLIER = LocalTime.of(8, 30);
    private static final Set<Stage> A_DAY_EACH = EnumSet.range(RECALL, CLUSTER);

    /** Its steps without dates. */
    public List<PlannedStage> steps() {
        return switch (this) {
            case FULL, DAYS -> steps(Stream.of(Stage.values()), Stage::usualMinutes);
            case SHORT -> steps(Stream.of(Stage.values()), Stage::shortestMinutes);
            case REVIEW ->
                steps(
                        Stream.of(
                                WELCOME,
                                RECALL,
                                WRITE_DO_DONT,
                                REVEAL,
                                CLUSTER,
                                NAME_THEMES,
                                VOTE,
                                DRAFT_TEXT,
                                BEHAVIOURS,
                                REALITY_CHECK,
                                CLOSE),
                        Stage::usualMinutes);
        };
    }

    /**
     * Its steps from this moment on. {@link #DAYS} welcomes on the first working day whose morning is still to come and
     * opens a step each morning from then on, Saturdays and Sundays left out; the others carry no dates.
     */
    public List<PlannedStage> stepsFrom(ZonedDateTime start, ZonedDateTime now) {
        if (this != DAYS) {
            return steps();
        }
        LocalDate day = workingDay((start.isBefore(now) ? now : start).toLocalDate());
        if (!day.atTime(EARLIER).atZone(start.getZone()).isAfter(now)) {
            day = workingDay(day.plusDays(1));
        }
        List<PlannedStage> dated = new ArrayList<>();
        for (PlannedStage step : steps()) {
            if (step.getStage() == WELCOME) {
                dated.add(
                        step.opening(day.atTime(EARLIER).atZone(start.getZone()).toInstant()));
            } else if (A_DAY_EACH.contains(step.getStage())) {
                dated.add(
                        step.opening(day.atTime(MORNING).atZone(start.getZone()).toInstant()));
                day = workingDay(day.plusDays(1));
            } else {
                dated.add(step);
            }
        }
        return dated;
    }

    private static LocalDate workingDay(LocalDate day) {
        LocalDate next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static List<PlannedStage> steps(Stream<Stage> stages, ToIntFunction<Stage> minutes) {
        return stages.map(stage -> new PlannedStage(stage, minutes.applyAsInt(stage)))
                .toList();
    }
}

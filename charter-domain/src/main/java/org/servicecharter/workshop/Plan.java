package org.servicecharter.workshop;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The steps of a workshop in their order, and what is beside what. A step may come again, for another round. A plan
 * may begin with a welcome, words something and ends with the close, once; no step comes before what it works on; and
 * dates, where steps have them, go up.
 */
public record Plan(List<PlannedStage> steps) {

    public static final int MOST_STEPS = 40;

    public Plan {
        steps = List.copyOf(steps);
    }

    /**
     * A plan that can be walked from end to end.
     *
     * @throws PlanNotUsable naming what is wrong
     */
    public static Plan checked(List<PlannedStage> steps) {
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new PlanNotUsable("length", MOST_STEPS);
        }
        Set<Stage> before = EnumSet.noneOf(Stage.class);
        Instant latest = Instant.MIN;
        for (int i = 0; i < steps.size(); i++) {
            Stage stage = steps.get(i).getStage();
            boolean misplaced =
                    switch (stage) {
                        case WELCOME -> i > 0;
                        case CLOSE -> i < steps.size() - 1 || !before.contains(Stage.DRAFT_TEXT);
                        default ->
                            !stage.needs().isEmpty() && stage.needs().stream().noneMatch(before::contains);
                    };
            if (misplaced) {
                throw new PlanNotUsable(stage.name(), i + 1);
            }
            Instant opens = steps.get(i).getOpensAt();
            if (opens != null && !opens.isAfter(latest)) {
                throw new PlanNotUsable("dates", i + 1);
            }
            latest = opens == null ? latest : opens;
            before.add(stage);
        }
        if (!before.contains(Stage.CLOSE)) {
            throw new PlanNotUsable("CLOSE", steps.size());
        }
        return new Plan(steps);
    }

    /**
     * The same for a workshop that is meant to begin then.
     *
     * @param startsAt {@code null} without a date
     * @throws PlanNotUsable also for a step dated a day or more before it
     */
    public static Plan checked(List<PlannedStage> steps, Instant startsAt) {
        Plan plan = checked(steps);
        for (int place = 1; place <= steps.size(); place++) {
            if (isTooEarly(plan.opensAt(place), startsAt)) {
                throw new PlanNotUsable("starts", place);
            }
        }
        return plan;
    }

    /** Whether a step that begins then is a day or more before a workshop that does; never where either has no date. */
    public static boolean isTooEarly(Instant opensAt, Instant startsAt) {
        return opensAt != null && startsAt != null && opensAt.isBefore(startsAt.minus(1, ChronoUnit.DAYS));
    }

    /**
     * No step gets a date that has passed, at which it would begin at once.
     *
     * @throws PlanNotUsable naming the first one that does
     */
    public void requireToCome(Instant now) {
        requireToCome(new Plan(List.of()), 0, now);
    }

    /**
     * The same for steps that have not begun. Those that wait although their date has passed may stay, if no other of
     * them comes to be the next.
     *
     * @param before the plan until now
     * @param begun so many steps have begun
     */
    public void requireToCome(Plan before, int begun, Instant now) {
        int next = begun + 1;
        for (int place = next; place <= steps.size(); place++) {
            PlannedStage step = steps.get(place - 1);
            IntStream was = place == next ? IntStream.of(next) : IntStream.rangeClosed(next, before.steps.size());
            if (isDue(place, now) && was.noneMatch(earlier -> before.opensAsAt(earlier, step))) {
                throw new PlanNotUsable("past", place);
            }
        }
    }

    private boolean opensAsAt(int place, PlannedStage other) {
        return stageAt(place) == other.getStage() && other.getOpensAt().equals(opensAt(place));
    }

    /** How many minutes it takes. */
    public int minutes() {
        return steps.stream().mapToInt(PlannedStage::getMinutes).sum();
    }

    /** When it is over if it begins then: step after step, each as long as planned and none before its date. */
    public Instant endsAt(Instant start) {
        Instant end = start;
        for (PlannedStage step : steps) {
            Instant begins = step.getOpensAt() != null && step.getOpensAt().isAfter(end) ? step.getOpensAt() : end;
            end = begins.plusSeconds(60L * step.getMinutes());
        }
        return end;
    }

    /** When the step at this place begins by itself; {@code null} when the facilitator begins it or there is none. */
    public Instant opensAt(int place) {
        return holds(place) ? steps.get(place - 1).getOpensAt() : null;
    }

    /** Whether the step at this place should have begun by itself by now. */
    public boolean isDue(int place, Instant now) {
        return opensAt(place) != null && !opensAt(place).isAfter(now);
    }

    /**
     * Whether cards for this chart may still come in at this place: after its own step, until a vote (W-08), and not in
     * the last step, after which nobody would see them.
     */
    public boolean takesLateCards(Chart chart, int place) {
        for (int earlier = place; earlier > 0; earlier--) {
            if (stageAt(earlier) == Stage.VOTE || stageAt(earlier) == Stage.CLOSE) {
                return false;
            }
            if (stageAt(earlier) == chart.writtenIn()) {
                return earlier < place;
            }
        }
        return false;
    }

    /** The charts that were open for writing before this place. */
    public Set<Chart> writtenBefore(int place) {
        Set<Chart> written = EnumSet.noneOf(Chart.class);
        for (int earlier = 1; earlier < place; earlier++) {
            written.addAll(Chart.writtenIn(stageAt(earlier)));
        }
        return written;
    }

    /** How many votes there are as far as this place. */
    public int votesUntil(int place) {
        return (int) steps.stream()
                .limit(Math.max(0, place))
                .filter(step -> step.getStage() == Stage.VOTE)
                .count();
    }

    /** Where the vote of this number is; 0 where there is none. */
    public int placeOfVote(int number) {
        return IntStream.rangeClosed(1, steps.size())
                .filter(place -> stageAt(place) == Stage.VOTE && votesUntil(place) == number)
                .findFirst()
                .orElse(0);
    }

    /** {@code null} before the first step, and after the last. */
    public Stage stageAt(int place) {
        return holds(place) ? steps.get(place - 1).getStage() : null;
    }

    /** 1 for one step on, -1 for one back, more for a jump. */
    int distance(int from, int to) {
        if (!holds(to) || to == from) {
            throw new StageNotNext(to);
        }
        return to - from;
    }

    /** Whether the first so many steps are of the same kinds. */
    public boolean beginsLike(Plan other, int places) {
        return steps.size() >= places
                && List.copyOf(steps.subList(0, places)).stream()
                        .map(PlannedStage::getStage)
                        .toList()
                        .equals(other.steps.subList(0, places).stream()
                                .map(PlannedStage::getStage)
                                .toList());
    }

    /** How the step at this place is shown. */
    StageView view(int place, StageTimer timer, Instant now) {
        PlannedStage step = steps.get(place - 1);
        return new StageView(
                step.getStage(),
                place,
                steps.size(),
                step.getMinutes(),
                step.getQuestion(),
                stageAt(place + 1),
                stageAt(place - 1),
                opensAt(place + 1),
                timer.getEndsAt(),
                timer.getLeft(),
                timer.isLocked(now));
    }

    private boolean holds(int place) {
        return place > 0 && place <= steps.size();
    }
}

package org.servicecharter.web.workshop.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.servicecharter.workshop.PlanNotUsable;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.TimerNotUsable;
import org.servicecharter.workshop.snapshot.PlanStep;

/** The steps of a plan while somebody changes them on the page. Every change can be undone. */
public class PlanSteps implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int UNDONE_AT_MOST = 30;

    private final ZoneId zone;
    private final int begun;
    private final Deque<List<PlanRow>> before = new ArrayDeque<>();
    private List<PlanRow> rows;

    /** @param begun so many steps lie behind or are under way, and stay */
    PlanSteps(List<PlanStep> steps, int begun, ZoneId zone) {
        this.zone = zone;
        this.begun = begun;
        this.rows = steps.stream().map(step -> PlanRow.of(step, zone)).toList();
    }

    void replaceBy(List<PlannedStage> steps, UnaryOperator<PlanRow> asked) {
        change(steps.stream()
                .map(step -> asked.apply(PlanRow.of(PlanStep.of(step), zone)))
                .toList());
    }

    /** At its place in the method: after the last step that stands before it there. */
    void add(Stage stage) {
        List<PlanRow> next = new ArrayList<>(rows);
        int place = begun;
        for (int i = begun; i < next.size(); i++) {
            if (next.get(i).getStage().compareTo(stage) <= 0) {
                place = i + 1;
            }
        }
        next.add(place, PlanRow.of(PlanStep.of(new PlannedStage(stage, stage.usualMinutes())), zone));
        change(next);
    }

    /** From writing to voting once more, before the words are found. */
    void addRound() {
        List<PlanRow> next = new ArrayList<>(rows);
        int place = begun;
        for (int i = begun; i < next.size(); i++) {
            if (next.get(i).getStage().compareTo(Stage.VOTE) <= 0) {
                place = i + 1;
            }
        }
        List<Stage> round = List.of(Stage.WRITE_DO_DONT, Stage.REVEAL, Stage.CLUSTER, Stage.VOTE);
        next.addAll(
                place,
                round.stream()
                        .map(stage -> PlanRow.of(PlanStep.of(new PlannedStage(stage, stage.shortestMinutes())), zone))
                        .toList());
        change(next);
    }

    public void remove(int place) {
        List<PlanRow> next = new ArrayList<>(rows);
        next.remove(place);
        change(next);
    }

    public void up(int place) {
        List<PlanRow> next = new ArrayList<>(rows);
        next.add(place - 1, next.remove(place));
        change(next);
    }

    public void down(int place) {
        up(place + 1);
    }

    public void undo() {
        rows = before.pop();
    }

    private void change(List<PlanRow> next) {
        before.push(rows);
        if (before.size() > UNDONE_AT_MOST) {
            before.removeLast();
        }
        rows = List.copyOf(next);
    }

    /** @throws PlanNotUsable naming the step whose minutes cannot be taken */
    List<PlannedStage> planned() {
        List<PlannedStage> planned = new ArrayList<>();
        for (PlanRow row : rows) {
            try {
                planned.add(row.planned(zone));
            } catch (TimerNotUsable e) {
                throw (PlanNotUsable) new PlanNotUsable("minutes", planned.size() + 1).initCause(e);
            }
        }
        return planned;
    }

    /** When its first step begins by itself, as far as it says. */
    Instant start() {
        return rows.isEmpty() ? null : rows.get(0).planned(zone).getOpensAt();
    }

    public List<PlanRow> getRows() {
        return rows;
    }

    public int getBegun() {
        return begun;
    }

    public boolean isChanged() {
        return !before.isEmpty();
    }

    /** The minutes that people are there together: a step over days has a date in place of them. */
    public int getTotal() {
        return rows.stream()
                .filter(row -> !isDated() || row.getOpensAt() == null)
                .mapToInt(PlanRow::getMinutes)
                .sum();
    }

    /** Over days: one date alone says only when people meet again. */
    public boolean isDated() {
        return dates().size() > 1;
    }

    public LocalDateTime getFirstDate() {
        return dates().get(0);
    }

    public LocalDateTime getLastDate() {
        return dates().get(dates().size() - 1);
    }

    private List<LocalDateTime> dates() {
        return rows.stream().map(PlanRow::getOpensAt).filter(Objects::nonNull).toList();
    }
}

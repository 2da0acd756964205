package org.servicecharter.workshop;

import java.time.Instant;
import java.util.List;

/** The steps of a workshop in their order, and what is beside what. */
record Plan(List<PlannedStage> stages) {

    /** 1 for one step on, -1 for one back; from before the first step ({@code null}) only the first is one on. */
    int distance(Stage from, Stage to) {
        if (to == null || placeOf(to) < 0) {
            throw new StageNotNext(to);
        }
        return placeOf(to) - placeOf(from);
    }

    /** How the step is shown. */
    StageView view(Stage stage, StageTimer timer, Instant now) {
        int place = placeOf(stage);
        int minutes = stages.get(place).getMinutes();
        return new StageView(
                stage,
                place + 1,
                stages.size(),
                minutes,
                at(place + 1),
                at(place - 1),
                timer.getEndsAt(),
                timer.isLocked(now));
    }

    private Stage at(int place) {
        return place < 0 || place >= stages.size() ? null : stages.get(place).getStage();
    }

    private int placeOf(Stage wanted) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).getStage() == wanted) {
                return i;
            }
        }
        return -1;
    }
}

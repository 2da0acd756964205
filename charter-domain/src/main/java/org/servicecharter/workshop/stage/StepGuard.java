package org.servicecharter.workshop.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.ReasonNeeded;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.card.HiddenCards;
import org.servicecharter.workshop.distil.Distillate;
import org.servicecharter.workshop.flag.Flags;
import org.servicecharter.workshop.theme.Themes;

/** What a step should have brought before the next begins. The facilitator may go on without, with a reason. */
@ApplicationScoped
public class StepGuard {

    @Inject
    private Cards cards;

    @Inject
    private HiddenCards hidden;

    @Inject
    private Themes themes;

    @Inject
    private Distillate distillate;

    @Inject
    private Flags flags;

    /** @throws ReasonNeeded naming what is missing in this step */
    void requireDone(Workshop workshop, Stage step) {
        if (step == null) {
            return;
        }
        switch (step) {
            case WRITE_DO_DONT -> require(written(workshop, Chart.DO) && written(workshop, Chart.DONT), "cards");
            case REVEAL -> require(cards.counts(workshop).get(Chart.DO) > 0, "dos");
            case MEANS -> require(written(workshop, Chart.MEANS), "statements");
            case CLUSTER -> require(themes.count(workshop) > 0, "themes");
            case NAME_THEMES ->
                require(themes.of(workshop).stream().allMatch(theme -> theme.getName() != null), "names");
            case DRAFT_TEXT -> require(distillate.hasText(workshop), "text");
            case BEHAVIOURS -> require(distillate.isComplete(workshop), "behaviours");
            case REALITY_CHECK -> require(flags.areDecided(workshop), "flags");
            default -> {} // the facilitator's own judgement
        }
    }

    private boolean written(Workshop workshop, Chart chart) {
        Map<Chart, Long> waiting = hidden.counts(workshop);
        return waiting.get(chart) > 0 || cards.counts(workshop).get(chart) > 0;
    }

    private static void require(boolean done, String missing) {
        if (!done) {
            throw new ReasonNeeded(missing);
        }
    }
}

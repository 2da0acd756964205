package org.servicecharter.workshop.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.ReasonNeeded;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.card.Cards;
import org.servicecharter.workshop.card.HiddenCards;
import org.servicecharter.workshop.distil.Distillate;
import org.servicecharter.workshop.flag.Flags;
import org.servicecharter.workshop.theme.Themes;

/**
 * What a step should have brought before the next begins, and what the next one works on. The facilitator may go on
 * without, with a reason.
 */
@ApplicationScoped
public class StepGuard {

    private static final int STATEMENTS = 3;
    private static final int TO_CHOOSE_FROM = 2;

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
            case REVEAL -> {
                require(cards.counts(workshop).get(Chart.DO) > 0, "dos");
                requireClear(cards.unclear(workshop));
            }
            case MEANS -> require(count(workshop, Chart.MEANS) >= STATEMENTS, "statements");
            case CLUSTER -> require(themes.count(workshop) > 0, "themes");
            case NAME_THEMES ->
                require(themes.of(workshop).stream().allMatch(theme -> theme.getName() != null), "names");
            case DRAFT_TEXT -> require(distillate.hasText(workshop), "text");
            case BEHAVIOURS -> require(distillate.isComplete(workshop), "behaviours");
            case REALITY_CHECK -> require(flags.areDecided(workshop), "flags");
            default -> {} // the facilitator's own judgement
        }
    }

    /** @throws ReasonNeeded naming what this step has nothing to work on without */
    void requireReady(Workshop workshop, Stage step) {
        switch (step) {
            case VOTE -> require(themes.count(workshop) >= TO_CHOOSE_FROM, "choice");
            case BEHAVIOURS -> require(!distillate.principles(workshop).isEmpty(), "principles");
            default -> {} // it can always begin
        }
    }

    private boolean written(Workshop workshop, Chart chart) {
        return count(workshop, chart) > 0;
    }

    private long count(Workshop workshop, Chart chart) {
        return hidden.counts(workshop).get(chart) + cards.counts(workshop).get(chart);
    }

    private static void requireClear(long unclear) {
        if (unclear > 0) {
            throw new ReasonNeeded("unclear", unclear);
        }
    }

    private static void require(boolean done, String missing) {
        if (!done) {
            throw new ReasonNeeded(missing);
        }
    }
}

package org.servicecharter.workshop.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** @throws ReasonNeeded naming all that is missing, or will be, when going from the current step to this place */
    void require(Workshop workshop, int to) {
        int distance = to - workshop.getStep();
        Stream.of(
                        need(distance > 0, "back"),
                        need(distance <= 1, "jump"),
                        distance > 0 ? on(workshop, to) : Stream.<ReasonNeeded>empty())
                .flatMap(Function.identity())
                .reduce(ReasonNeeded::and)
                .ifPresent(missing -> {
                    throw missing;
                });
    }

    private Stream<ReasonNeeded> on(Workshop workshop, int to) {
        return Stream.concat(
                left(workshop, workshop.getStage()),
                entered(workshop, workshop.getPlan().stageAt(to)));
    }

    /** What is missing in the step that is left. */
    private Stream<ReasonNeeded> left(Workshop workshop, Stage step) {
        if (step == null) {
            return Stream.empty();
        }
        return switch (step) {
            case WRITE_DO_DONT -> need(written(workshop, Chart.DO) && written(workshop, Chart.DONT), "cards");
            case REVEAL ->
                Stream.concat(need(cards.counts(workshop).get(Chart.DO) > 0, "dos"), clear(cards.unclear(workshop)));
            case MEANS -> need(count(workshop, Chart.MEANS) >= STATEMENTS, "statements");
            case CLUSTER -> need(themes.count(workshop) > 0, "themes");
            case NAME_THEMES -> need(themes.of(workshop).stream().allMatch(theme -> theme.getName() != null), "names");
            case DRAFT_TEXT -> need(distillate.hasText(workshop), "text");
            case BEHAVIOURS -> Stream.concat(principles(workshop), busy(distillate.idle(workshop)));
            case REALITY_CHECK -> need(flags.areDecided(workshop), "flags");
            default -> Stream.empty(); // the facilitator's own judgement
        };
    }

    /** What the step that is entered has nothing to work on without. */
    private Stream<ReasonNeeded> entered(Workshop workshop, Stage step) {
        return switch (step) {
            case VOTE -> need(themes.count(workshop) >= TO_CHOOSE_FROM, "choice");
            case BEHAVIOURS -> principles(workshop);
            default -> Stream.empty(); // it can always begin
        };
    }

    private boolean written(Workshop workshop, Chart chart) {
        return count(workshop, chart) > 0;
    }

    private long count(Workshop workshop, Chart chart) {
        return hidden.counts(workshop).get(chart) + cards.counts(workshop).get(chart);
    }

    private Stream<ReasonNeeded> principles(Workshop workshop) {
        return need(!distillate.principles(workshop).isEmpty(), "principles");
    }

    private static Stream<ReasonNeeded> busy(List<String> idle) {
        return idle.isEmpty()
                ? Stream.empty()
                : Stream.of(new ReasonNeeded("behaviours", "“" + String.join("”, “", idle) + "”"));
    }

    private static Stream<ReasonNeeded> clear(long unclear) {
        return unclear > 0 ? Stream.of(new ReasonNeeded("unclear", unclear)) : Stream.empty();
    }

    private static Stream<ReasonNeeded> need(boolean done, String missing) {
        return done ? Stream.empty() : Stream.of(new ReasonNeeded(missing));
    }
}

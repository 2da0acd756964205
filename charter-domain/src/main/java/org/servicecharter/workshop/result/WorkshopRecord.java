package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.TakenOut;
import org.servicecharter.workshop.distil.DefinitionView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.snapshot.PlanStep;
import org.servicecharter.workshop.theme.ThemeView;

/**
 * Everything of a workshop that may be known: without authors in an anonymous one, by aliases in one with aliases, without hidden cards, without
 * anybody's votes.
 *
 * <p>{@code workshop.restore} reads it back: what is added here is to be read there, with another {@link #FORMAT} if
 * portals of before could not do without it.
 *
 * @param format {@link #FORMAT}
 * @param facilitator the person's code
 * @param step the place in the plan, 0 before the first step
 * @param participants how many took a seat
 * @param startsAt when it was meant to begin; {@code null} without a date
 * @param cardsRemovedAt when its cards were removed, as their time was over; {@code null} as long as they are there
 * @param became what was made of each card, by the card's id; those of which nothing was made are not in it
 * @param takenOut for each card taken out before its reveal, why
 * @param themes with what each vote counted
 * @param countedVote the vote of the plan that counted the dots of the themes, and not those of before; {@code null} for none
 * @param definition {@code null} when none was found
 * @param polls what everybody was asked, as far as it was answered and counted
 * @param charter the draft's code, {@code null} until it closed
 */
public record WorkshopRecord(
        String format,
        String code,
        String title,
        String facilitator,
        Anonymity anonymity,
        WorkshopState state,
        int step,
        Instant plannedAt,
        Instant startsAt,
        Instant closedAt,
        Instant cardsRemovedAt,
        List<PlanStep> plan,
        List<Move> moves,
        long participants,
        List<CardView> cards,
        Map<String, List<Became>> became,
        List<TakenOut> takenOut,
        List<ThemeView> themes,
        Integer countedVote,
        DefinitionView definition,
        List<PrincipleView> principles,
        List<FlagView> flags,
        List<PollView> polls,
        String charter)
        implements Serializable {

    /** What the file is, and which fields it has. */
    public static final String FORMAT = "service-charter-workshop/1";

    /**
     * One move from step to step.
     *
     * @param from {@code null} for the first
     * @param place of the step it went to, in the plan of that moment
     * @param actor the person's code, or a word for nobody's hand
     * @param reason {@code null} when none was given
     */
    public record Move(Stage from, Stage to, int place, String actor, Instant at, String reason)
            implements Serializable {}
}

package org.servicecharter.workshop.snapshot;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.StageView;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.breakout.BreakoutView;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.OwnCard;
import org.servicecharter.workshop.card.TakenOut;
import org.servicecharter.workshop.distil.DefinitionView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.prompt.PromptView;
import org.servicecharter.workshop.seat.Present;
import org.servicecharter.workshop.suggestion.SuggestionView;
import org.servicecharter.workshop.vote.VoteView;

/**
 * The whole board for one caller; {@code docs/board-api.md} says what each part is.
 *
 * @param facilitator their name; {@code null} when they work here no more
 * @param last follow the log from here: what comes after it may repeat what is here, never miss anything
 * @param now the server's clock, for timers
 * @param stage {@code null} in the lobby
 * @param door newcomers may take a seat
 * @param breakout {@code null} while all are together
 * @param hidden how many cards wait for their reveal
 * @param unseen how many were not shown, as so few wrote; they go with the step (W-06)
 * @param takenOut what the facilitator took out before its reveal
 * @param mine the caller's own among them
 * @param definition {@code null} until there is one
 * @param answers the caller's own, by question, where it is not counted yet
 * @param reviewers how many would like to review the draft, for those who lead; 0 for others
 * @param charter the draft's code, {@code null} until the workshop closed
 */
public record BoardSnapshot(
        String code,
        String title,
        WorkshopState state,
        Anonymity anonymity,
        String facilitator,
        long last,
        Instant now,
        List<PlanStep> plan,
        StageView stage,
        boolean door,
        BreakoutView breakout,
        Me me,
        Present present,
        Map<Chart, Long> hidden,
        int unseen,
        List<TakenOut> takenOut,
        List<OwnCard> mine,
        List<CardView> cards,
        List<OwnTheme> themes,
        List<SuggestionView> suggestions,
        VoteView vote,
        DefinitionView definition,
        List<PrincipleView> principles,
        PromptView prompt,
        List<PollView> polls,
        Map<String, Integer> answers,
        long reviewers,
        List<FlagView> flags,
        String charter)
        implements Serializable {}

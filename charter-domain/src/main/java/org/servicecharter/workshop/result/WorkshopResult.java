package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.TakeOutReason;
import org.servicecharter.workshop.card.TakenOut;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.DefinitionView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.flag.FlagView;
import org.servicecharter.workshop.poll.PollView;

/**
 * What a workshop came to: what was written, how it was grouped, how it was voted, and what became of it. Holds no
 * hidden card, nobody's votes, and in an anonymous workshop no author; in one with aliases nothing but these. Its cards
 * are looked up in {@link ResultCards}.
 *
 * @param closedAt {@code null} until it closed
 * @param cardsUntil when its cards go, or went; {@code null} where they are kept for good and until it closed
 * @param cardsGone whether its cards were removed, as their time was over
 * @param participants how many took a seat, without observers
 * @param cards in the order of the board
 * @param themes most dots first
 * @param definition {@code null} when none was found
 * @param polls what everybody was asked, as far as it was answered and counted
 * @param flags the doubts that nobody settled
 * @param takenOut for each card taken out before its reveal, why
 * @param charter {@code null} until it closed, and when it ended without a draft
 */
public record WorkshopResult(
        String code,
        String title,
        WorkshopState state,
        Anonymity anonymity,
        Instant closedAt,
        Instant cardsUntil,
        boolean cardsGone,
        long participants,
        List<ResultCard> cards,
        List<ResultTheme> themes,
        DefinitionView definition,
        List<PrincipleView> principles,
        List<PollView> polls,
        List<FlagView> flags,
        List<TakenOut> takenOut,
        ResultCharter charter)
        implements Serializable {

    /** Why cards were taken out, each reason once. */
    public Set<TakeOutReason> reasons() {
        Set<TakeOutReason> reasons = EnumSet.noneOf(TakeOutReason.class);
        takenOut.forEach(one -> reasons.add(one.reason()));
        return reasons;
    }

    /** How many cards were taken out for this reason. */
    public long taken(TakeOutReason reason) {
        return takenOut.stream().filter(one -> one.reason() == reason).count();
    }

    /** The words that a flag doubts. */
    public String doubted(FlagView flag) {
        return switch (flag.part()) {
            case DEFINITION -> definition.text();
            case PRINCIPLE ->
                principles.stream()
                        .filter(one -> one.id().equals(flag.clause()))
                        .map(PrincipleView::name)
                        .findFirst()
                        .orElseThrow();
            case BEHAVIOUR ->
                principles.stream()
                        .flatMap(one -> one.behaviours().stream())
                        .filter(one -> one.id().equals(flag.clause()))
                        .map(BehaviourView::text)
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** The cards that no theme took in. */
    public List<ResultCard> loose() {
        return cards.stream().filter(one -> one.card().theme() == null).toList();
    }

    /** None or the one theme of this id; {@code null} is the id of none. */
    public List<ResultTheme> theme(String id) {
        return themes.stream().filter(one -> one.theme().id().equals(id)).toList();
    }
}

package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
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
 * hidden card, nobody's votes, and in an anonymous workshop no author; in one with aliases nothing but these.
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

    /** The cards of one chart, each once: a copy in another theme is no card that somebody wrote. */
    public List<ResultCard> on(Chart chart) {
        return cards.stream()
                .filter(one -> one.card().chart() == chart && original(one) == one)
                .toList();
    }

    /** What this is a copy of, or what is shown for that; itself when it is none, or when that is gone. */
    public ResultCard original(ResultCard card) {
        return that(card.card().copyOf()).stream()
                .findFirst()
                .map(this::original)
                .orElse(card);
    }

    /** What was made of this card or of a copy of it. */
    public List<Became> became(ResultCard card) {
        return cards.stream()
                .filter(one -> original(one) == card)
                .flatMap(one -> one.became().stream())
                .distinct()
                .toList();
    }

    /** The themes that took in this card or a copy of it. */
    public List<ResultTheme> themes(ResultCard card) {
        return themes.stream()
                .filter(theme -> theme.cards().stream().anyMatch(one -> original(one) == card))
                .toList();
    }

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

    /** Those of these ids, as far as they are still there; for one that was joined to another, that other. */
    public List<ResultCard> those(List<String> ids) {
        return cards.stream()
                .filter(one -> ids.stream().anyMatch(id -> Results.stands(one.card(), id)))
                .toList();
    }

    /** None or the one card of this id; {@code null} is the id of none. */
    public List<ResultCard> that(String id) {
        return id == null ? List.of() : those(List.of(id));
    }

    /** None or the one theme of this id; {@code null} is the id of none. */
    public List<ResultTheme> theme(String id) {
        return themes.stream().filter(one -> one.theme().id().equals(id)).toList();
    }
}

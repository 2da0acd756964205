package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.distil.DefinitionView;
import org.servicecharter.workshop.distil.PrincipleView;
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
        List<PollView> polls)
        implements Serializable {

    /** The cards of one chart. */
    public List<ResultCard> on(Chart chart) {
        return cards.stream().filter(one -> one.card().chart() == chart).toList();
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

package org.servicecharter.workshop.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.seat.Aliases;

/**
 * Turns hidden cards into cards for everyone, all at once: under new random ids, whose order is the order on the
 * board. In an anonymous workshop nothing of what is stored afterwards leads back to an author or an order; in one with
 * aliases nothing but the alias, which is text on its cards and leads to a seat no longer than until the close (W-05).
 */
@ApplicationScoped
public class Revealing {

    /** With fewer writers than this, somebody could guess who wrote what (W-06). */
    public static final int FEW_WRITERS = 4;

    @Inject
    private HiddenCards hidden;

    @Inject
    private Cards cards;

    @Inject
    private Aliases aliases;

    @Inject
    private Commands commands;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    /**
     * Reveals these charts.
     *
     * @throws FewWriters in any but a named workshop with one to three writers, unless the facilitator knows it
     */
    public void reveal(Workshop workshop, Set<Chart> charts, FewWritersChoice choice) {
        List<HiddenCard> waiting = withoutTakenOut(workshop, charts);
        long writers = waiting.stream()
                .map(HiddenCard::getAuthorId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean few = !workshop.isNamed() && writers > 0 && writers < FEW_WRITERS;
        if (few && choice == FewWritersChoice.ASK) {
            throw new FewWriters(writers);
        }
        if (few && choice == FewWritersChoice.DISCARD) {
            waiting.stream().filter(card -> card.getAuthorId() != null).forEach(hidden::remove);
            waiting =
                    waiting.stream().filter(card -> card.getAuthorId() == null).toList();
        }
        show(workshop, waiting, charts, false);
    }

    /** From here on nobody, not even the facilitator, reads what was taken out (W-02). */
    private List<HiddenCard> withoutTakenOut(Workshop workshop, Set<Chart> charts) {
        List<HiddenCard> shown = new ArrayList<>();
        for (HiddenCard card : hidden.waiting(workshop, charts)) {
            if (card.isTakenOut()) {
                hidden.bury(card, codes.id());
            } else {
                shown.add(card);
            }
        }
        return shown;
    }

    /** Reveals the late cards if there are at least so many (W-08). */
    public void lateBatch(Workshop workshop, int atLeast) {
        List<HiddenCard> waiting = hidden.late(workshop);
        if (!waiting.isEmpty() && waiting.size() >= atLeast) {
            Set<Chart> charts = EnumSet.noneOf(Chart.class);
            waiting.forEach(card -> charts.add(card.getChart()));
            show(workshop, waiting, charts, true);
        }
    }

    private void show(Workshop workshop, List<HiddenCard> waiting, Set<Chart> charts, boolean late) {
        long number = workshop.nextEvent();
        Map<String, String> names = aliases.of(workshop);
        List<Card> shown = new ArrayList<>();
        for (HiddenCard card : waiting) {
            Card seen = new Card(codes.id(), workshop.getCode(), card, number);
            shown.add(workshop.isNamed() ? seen.by(card.getAuthorId()) : seen.writtenAs(names.get(card.getAuthorId())));
            hidden.remove(card);
        }
        shown.sort(Comparator.comparing(Card::getId));
        shown.forEach(cards::add);
        commands.forgetAnswers(workshop);
        Revealed content = new Revealed(cards.views(shown, workshop), charts, late);
        log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.REVEALED, content);
        log.tell(workshop, BoardEventKind.COUNTED, hidden.counts(workshop));
    }
}

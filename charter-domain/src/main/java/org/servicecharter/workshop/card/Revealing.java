package org.servicecharter.workshop.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    /** So many late cards, of as many writers, appear together (W-08). */
    private static final int LATE_BATCH = 3;

    @Inject
    private HiddenCards hidden;

    @Inject
    private UnseenCards unseen;

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
     * Reveals these charts. Late cards are marked as such, and so are weighed by themselves.
     *
     * @throws FewWriters in any but a named workshop with one to three writers, unless the facilitator knows it
     */
    public void reveal(Workshop workshop, Set<Chart> charts, FewWritersChoice choice) {
        show(workshop, unseen.decided(workshop, withoutTakenOut(workshop, charts), choice), charts, false);
    }

    /** From here on nobody, not even the facilitator, reads what was taken out (W-02). */
    private List<HiddenCard> withoutTakenOut(Workshop workshop, Set<Chart> charts) {
        List<HiddenCard> shown = new ArrayList<>();
        for (HiddenCard card : hidden.waiting(workshop, charts)) {
            if (card.isTakenOut()) {
                hidden.bury(card, codes.id());
            } else if (!card.isLate()) {
                shown.add(card);
            }
        }
        return shown;
    }

    /** Reveals the late cards if they are enough, and of enough writers, that none points at its author (W-08). */
    void lateBatch(Workshop workshop) {
        List<HiddenCard> waiting = hidden.late(workshop);
        if (waiting.size() >= LATE_BATCH && (workshop.isNamed() || UnseenCards.writers(waiting) >= LATE_BATCH)) {
            show(workshop, waiting, charts(waiting), true);
        }
    }

    /**
     * Reveals the late cards that still wait when the step ends.
     *
     * @throws FewWriters in any but a named workshop with one to three writers, unless the facilitator knows it
     */
    public void lateRest(Workshop workshop, FewWritersChoice choice) {
        List<HiddenCard> waiting = hidden.late(workshop);
        if (!waiting.isEmpty()) {
            show(workshop, unseen.decided(workshop, waiting, choice), charts(waiting), true);
        }
    }

    /** What was left unseen is shown after all, at once and in random order, as by any reveal (W-05, W-06). */
    public void showUnseen(Workshop workshop) {
        List<HiddenCard> after = hidden.unseen(workshop);
        if (!after.isEmpty()) {
            Set<Chart> charts = charts(after);
            charts.removeAll(charts(hidden.late(workshop))); // there something still waits
            show(workshop, after, charts, after.stream().allMatch(HiddenCard::isLate));
            unseen.tell(workshop);
        }
    }

    /** Throws away, unseen, what still waits as the workshop ends. */
    public void discard(Workshop workshop) {
        unseen.settle(workshop, true);
        Set<Chart> charts = EnumSet.allOf(Chart.class);
        if (!hidden.waiting(workshop, charts).isEmpty()) {
            withoutTakenOut(workshop, charts).forEach(hidden::remove);
            hidden.late(workshop).forEach(hidden::remove);
            show(workshop, List.of(), charts, false);
        }
    }

    private static Set<Chart> charts(List<HiddenCard> cards) {
        Set<Chart> charts = EnumSet.noneOf(Chart.class);
        cards.forEach(card -> charts.add(card.getChart()));
        return charts;
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

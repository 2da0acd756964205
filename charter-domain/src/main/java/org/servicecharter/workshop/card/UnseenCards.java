package org.servicecharter.workshop.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;

/**
 * What so few wrote that it was not shown (W-06). It stays as hidden as before, with its author, for as long as the step
 * lasts: whoever leads may still show it. Everybody hears how many cards these are, and nothing else.
 */
@ApplicationScoped
public class UnseenCards {

    /** With fewer writers than this, somebody could guess who wrote what. */
    public static final int FEW_WRITERS = 4;

    @Inject
    private HiddenCards hidden;

    @Inject
    private BoardLog log;

    /**
     * What of these is to be shown, by the facilitator's choice where few wrote; the rest is left unseen.
     *
     * @throws FewWriters in any but a named workshop with one to three writers, unless the facilitator knows it
     */
    List<HiddenCard> decided(Workshop workshop, List<HiddenCard> waiting, FewWritersChoice choice) {
        long writers = writers(waiting);
        boolean few = !workshop.isNamed() && writers > 0 && writers < FEW_WRITERS;
        if (few && choice == FewWritersChoice.ASK) {
            throw new FewWriters(writers);
        }
        if (!few || choice != FewWritersChoice.DISCARD) {
            return waiting;
        }
        waiting.stream()
                .filter(card -> card.getAuthorId() != null)
                .forEach(card -> card.takeOut(TakeOutReason.FEW_WROTE));
        tell(workshop);
        return waiting.stream().filter(card -> card.getAuthorId() == null).toList();
    }

    static long writers(List<HiddenCard> cards) {
        return cards.stream()
                .map(HiddenCard::getAuthorId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /**
     * The step ends, and the waiting: going on throws them away, going back makes them hidden cards like any other. Late
     * ones stay unseen on the way back: they would be asked about anew.
     */
    public void settle(Workshop workshop, boolean forward) {
        List<HiddenCard> unseen = hidden.unseen(workshop);
        hidden.withdrawn(workshop).forEach(hidden::remove);
        if (!unseen.isEmpty()) {
            unseen.stream()
                    .filter(card -> forward || !card.isLate())
                    .forEach(forward ? hidden::remove : HiddenCard::putBack);
            log.tell(workshop, BoardEventKind.COUNTED, hidden.counts(workshop));
            tell(workshop);
        }
    }

    /** Everybody hears how many there are. */
    void tell(Workshop workshop) {
        log.tell(workshop, BoardEventKind.UNSEEN, Map.of("unseen", hidden.countUnseen(workshop)));
    }
}

package org.servicecharter.workshop.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;

/** Cards that were not written at the board: nobody here is their author. */
@ApplicationScoped
public class PaperCards {

    @Inject
    private HiddenCards hidden;

    @Inject
    private Cards cards;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    /** @throws ChartClosed when the workshop is over, or the chart was revealed already */
    public void add(Workshop workshop, Chart chart, String text) {
        boolean over = !workshop.getState().isOpen() && !workshop.getState().isPlanned();
        boolean revealed = workshop.getStage() != chart.writtenIn()
                && workshop.getPlan().writtenBefore(workshop.getStep()).contains(chart);
        if (over || revealed) {
            throw new ChartClosed(chart);
        }
        hidden.add(HiddenCard.fromPaper(codes.id(), workshop.getCode(), chart, text));
    }

    /**
     * Puts a card on its chart: hidden with the others before the reveal, for everyone to see after it.
     *
     * @param shown whether everyone sees the chart
     */
    void hang(Workshop workshop, HiddenCard sheet, boolean shown) {
        if (shown) {
            long number = workshop.nextEvent();
            Card card = new Card(codes.id(), workshop.getCode(), sheet, number);
            cards.add(card);
            log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.CARD, cards.view(card, workshop));
        } else {
            hidden.add(sheet);
            tell(workshop);
        }
    }

    /** Everyone hears how many wait now. */
    public void tell(Workshop workshop) {
        log.tell(workshop, BoardEventKind.COUNTED, hidden.counts(workshop));
    }
}

package org.servicecharter.workshop.card;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.wording.CardHint;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.seat.Participants;

/** A participant's own cards, as long as nobody else sees them. Everyone hears only how many there are. */
@Stateless
@RolesAllowed(Caller.PARTICIPANT)
public class Writing {

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private HiddenCards hidden;

    @Inject
    private UnseenCards unseen;

    @Inject
    private Revealing revealing;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Adds a card; in a later step than the chart's own, a late one.
     *
     * @return the id under which its author may change it until the reveal
     * @throws ChartClosed when the chart is not open, nor for late cards
     * @throws WritingLocked when the timer ended and the grace is over
     * @throws TooManyCards when this participant has so many already that wait to be shown
     * @throws org.servicecharter.workshop.TextNotUsable when the text is blank or too long
     */
    public String write(String code, String key, Chart chart, String text) {
        Caller caller = Caller.of(session);
        return commands.once(code, key, workshop -> {
            String author = participants.seated(workshop, caller).getId();
            boolean late = requireWritable(workshop, chart);
            HiddenCard card = new HiddenCard(codes.id(), workshop.getCode(), chart, text, author, late);
            hidden.add(card);
            tell(workshop, author);
            if (late) {
                revealing.lateBatch(workshop);
            }
            return card.getId();
        });
    }

    /**
     * Words an own hidden card anew.
     *
     * @return what could be said better about it; nothing when it was shown meanwhile
     */
    public List<CardHint> revise(String code, String key, String id, String text) {
        Caller caller = Caller.of(session);
        String chart = commands.once(code, key, workshop -> {
            String author = participants.seated(workshop, caller).getId();
            HiddenCard card = hidden.find(workshop, id, author)
                    .filter(one -> !one.isUnseen())
                    .orElseThrow(CardNotFound::new);
            requireWritable(workshop, card.getChart());
            card.revise(text);
            log.whisper(workshop, author, Map.of("mine", hidden.of(workshop, author)));
            return card.getChart().name();
        });
        return chart == null ? List.of() : OwnCard.hints(Chart.valueOf(chart), text);
    }

    /** Takes an own hidden card away; one that was left unseen in whatever step. */
    public void remove(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            String author = participants.seated(workshop, caller).getId();
            HiddenCard card = hidden.find(workshop, id, author).orElseThrow(CardNotFound::new);
            if (card.isUnseen()) {
                workshop.requireRunning();
                card.takeOut(TakeOutReason.WITHDRAWN);
                unseen.tell(workshop);
            } else {
                requireWritable(workshop, card.getChart());
                hidden.remove(card);
            }
            tell(workshop, author);
            return id;
        });
    }

    /** Undoes that its author took away what was left unseen, as long as the step lasts. */
    public void putBack(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            String author = participants.seated(workshop, caller).getId();
            workshop.requireRunning();
            hidden.findWithdrawn(workshop, id, author)
                    .orElseThrow(CardNotFound::new)
                    .takeOut(TakeOutReason.FEW_WROTE);
            unseen.tell(workshop);
            tell(workshop, author);
            return id;
        });
    }

    private boolean requireWritable(Workshop workshop, Chart chart) {
        workshop.requireRunning();
        boolean late = chart != null && workshop.getStage() != chart.writtenIn();
        if (chart == null || late && !workshop.getPlan().takesLateCards(chart, workshop.getStep())) {
            throw new ChartClosed(chart);
        }
        if (!late && workshop.getCourse().isLocked(clock.instant())) {
            throw new WritingLocked();
        }
        return late;
    }

    private void tell(Workshop workshop, String author) {
        Map<Chart, Long> counts = hidden.counts(workshop);
        List<OwnCard> own =
                TooManyCards.checked(hidden.of(workshop, author)); // a query writes what is due: before the log
        log.tell(workshop, BoardEventKind.COUNTED, counts);
        log.whisper(workshop, author, Map.of("mine", own));
    }
}

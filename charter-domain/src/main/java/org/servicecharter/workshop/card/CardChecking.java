package org.servicecharter.workshop.card;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.ReasonNeeded;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;

/**
 * The facilitator's look at the hidden cards once writing is locked, and what they take out before everybody sees the
 * rest (W-02). The wall says that and why something was taken out; its author keeps seeing it until then (W-01).
 */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class CardChecking {

    @Inject
    private Commands commands;

    @Inject
    private Workshops workshops;

    @Inject
    private HiddenCards hidden;

    @Inject
    private BoardLog log;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * The cards of this step, shuffled anew each time.
     *
     * @throws NotLockedYet while somebody may still write, and after the reveal
     */
    public List<CheckedCard> cards(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        requireLocked(workshop);
        List<CheckedCard> cards =
                new ArrayList<>(hidden.waiting(workshop, Chart.writtenIn(workshop.getStage())).stream()
                        .map(HiddenCard::checked)
                        .toList());
        Collections.shuffle(cards);
        return cards;
    }

    /**
     * This card will not be shown. May be said again with another reason.
     *
     * @throws ReasonNeeded without a reason
     * @throws NotLockedYet while somebody may still write, and after the reveal
     */
    public void takeOut(String code, String key, String id, TakeOutReason reason) {
        if (reason == null || !reason.isGiven()) {
            throw new ReasonNeeded("takeOut");
        }
        change(code, key, id, card -> card.takeOut(reason));
    }

    /** It will be shown with the others after all. */
    public void putBack(String code, String key, String id) {
        change(code, key, id, HiddenCard::putBack);
    }

    private void change(String code, String key, String id, Consumer<HiddenCard> how) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            requireLocked(workshop);
            HiddenCard card = hidden.waiting(workshop, Chart.writtenIn(workshop.getStage())).stream()
                    .filter(one -> one.getId().equals(id))
                    .findFirst()
                    .orElseThrow(CardNotFound::new);
            how.accept(card);
            log.tell(workshop, BoardEventKind.COUNTED, hidden.counts(workshop));
            log.tell(workshop, BoardEventKind.TAKEN_OUT, Map.of("takenOut", hidden.takenOut(workshop)));
            if (card.getAuthorId() != null) {
                log.whisper(workshop, card.getAuthorId(), Map.of("mine", hidden.of(workshop, card.getAuthorId())));
            }
            return null;
        });
    }

    private void requireLocked(Workshop workshop) {
        workshop.requireRunning();
        if (Chart.writtenIn(workshop.getStage()).isEmpty()
                || !workshop.getCourse().isLocked(clock.instant())) {
            throw new NotLockedYet();
        }
    }
}

package org.servicecharter.workshop.result;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.card.Revealing;
import org.servicecharter.workshop.distil.Distillate;
import org.servicecharter.workshop.poll.Polls;
import org.servicecharter.workshop.seat.Aliases;
import org.servicecharter.workshop.vote.Ballot;

/** Ends a workshop with a charter draft. It publishes nothing (W-13). */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopClosing {

    @Inject
    private Commands commands;

    @Inject
    private Distillate distillate;

    @Inject
    private Revealing revealing;

    @Inject
    private Polls polls;

    @Inject
    private Handover handover;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private Ballot ballot;

    @Inject
    private Aliases aliases;

    @Inject
    private BoardLog log;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Closes the board for good and makes the draft, which knows for every clause the cards, the theme and the votes
     * it came from. From then on an alias is text on cards, and nobody's (W-05), votes are totals, and no card waits that
     * still has an owner. A principle may have nothing to do yet: the draft's own checklist asks for it.
     *
     * @return the draft's charter code
     * @throws NotReadyToClose before the last step, or without text
     */
    public String close(String code, String key) {
        Caller caller = Caller.of(session);
        return commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            requireReady(workshop);
            ballot.close(workshop);
            String charter = beginning.startFrom(handover.draft(workshop));
            revealing.discard(workshop);
            polls.close(workshop);
            workshop.close(charter, clock.instant());
            aliases.forget(workshop);
            log.tell(workshop, BoardEventKind.CLOSED, Map.of("charter", charter));
            return charter;
        });
    }

    private void requireReady(Workshop workshop) {
        if (workshop.getStage() != Stage.CLOSE) {
            throw NotReadyToClose.tooEarly();
        }
        if (!distillate.hasText(workshop)) {
            throw NotReadyToClose.withoutWords();
        }
    }
}

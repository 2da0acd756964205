package org.servicecharter.workshop.vote;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.theme.Themes;

/** Placing one's own dots, and moving them until voting closes. Nobody else is told. */
@Stateless
@RolesAllowed(Caller.PARTICIPANT)
public class Voting {

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private Themes themes;

    @Inject
    private Ballot ballot;

    @Inject
    private BoardLog log;

    @Resource
    private SessionContext session;

    /**
     * So many own dots on this theme from now on; 0 takes them away.
     *
     * @param step whose vote they mean; {@code null} for whichever is open
     * @throws org.servicecharter.workshop.StageChangedMeanwhile when that is over
     * @throws VotingClosed outside the voting step
     * @throws BudgetExceeded when all own dots together would be more than the budget; nothing changes
     * @throws CapExceeded when there would be more on this theme than it takes; nothing changes
     */
    public void place(String code, String key, Integer step, String themeId, int dots) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            String participant = participants.seated(workshop, caller).getId();
            workshop.getCourse().requireStep(step);
            workshop.requireRunning();
            ballot.place(workshop, participant, themes.get(workshop, themeId), dots);
            log.whisper(workshop, participant, ballot.own(workshop, participant));
            return null;
        });
    }
}

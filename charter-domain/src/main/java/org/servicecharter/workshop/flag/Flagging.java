package org.servicecharter.workshop.flag;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.seat.Participants;

/** Red flags: raised by anyone at the table, without a name, and decided on by the facilitator. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class Flagging {

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private Flags flags;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    @Resource
    private SessionContext session;

    /**
     * Raises a flag. The same doubt without a note is counted on the flag that is there and not decided on.
     *
     * @return the flag's id
     * @throws ClauseGone when what is doubted is not there any more
     * @throws org.servicecharter.workshop.TextNotUsable when the note is too long
     */
    @RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
    public String raise(String code, String key, Doubt doubt) {
        Caller caller = Caller.of(session);
        return commands.once(code, key, workshop -> {
            requireChecking(workshop, caller);
            if (doubt.part() == null || doubt.kind() == null) {
                throw new DoubtNotUsable();
            }
            if (!flags.hasClause(workshop, doubt)) {
                throw new ClauseGone();
            }
            long number = workshop.nextEvent();
            Optional<RedFlag> same = flags.findCovering(workshop, doubt);
            same.ifPresent(RedFlag::raiseAgain);
            RedFlag flag = same.orElseGet(() -> new RedFlag(codes.id(), workshop.getCode(), doubt, number));
            flags.add(flag);
            log.tell(workshop, number, Audience.EVERYONE, BoardEventKind.FLAG, flag.view());
            return flag.getId();
        });
    }

    /** @param decision {@code null} opens it again */
    public void decide(String code, String key, String id, FlagDecision decision) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            requireChecking(workshop, caller);
            RedFlag flag = flags.get(workshop, id);
            flag.decide(decision);
            log.tell(workshop, BoardEventKind.FLAG, flag.view());
            return null;
        });
    }

    /** For one that was raised by mistake, or whose note hurts somebody. */
    public void remove(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            requireChecking(workshop, caller);
            flags.get(workshop, id).remove(true);
            log.tell(workshop, BoardEventKind.FLAG_REMOVED, Map.of("id", id));
            return null;
        });
    }

    /** It comes back as it was, with its decision. */
    public void putBack(String code, String key, String id) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            requireChecking(workshop, caller);
            RedFlag flag = flags.get(workshop, id, true);
            flag.remove(false);
            log.tell(workshop, BoardEventKind.FLAG, flag.view());
            return null;
        });
    }

    private void requireChecking(Workshop workshop, Caller caller) {
        participants.requireAtTable(workshop, caller);
        workshop.requireRunning();
        if (workshop.getStage() != Stage.REALITY_CHECK) {
            throw new FlagsClosed();
        }
    }
}

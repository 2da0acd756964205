package org.servicecharter.workshop.breakout;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.seat.Participant;
import org.servicecharter.workshop.seat.Participants;

/** Sends everybody into groups of chance, and together again. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class BreakingOut {

    static final int MOST = 12;

    private final Random random = new SecureRandom();

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private Breakouts breakouts;

    @Inject
    private BoardLog log;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Groups of this size, for the rest of the step; larger ones are made of whole smaller ones. Each hears their own.
     *
     * @param size 2 to {@value #MOST}; 0 and 1 are everybody together, and everybody alone: no groups
     * @param minutes the timer runs as long from now; 0 leaves it as it is
     * @throws GroupSizeNotUsable for another size
     * @throws org.servicecharter.workshop.TimerNotUsable for minutes no timer takes
     */
    public void form(String code, String key, int size, int minutes) {
        if (size < 0 || size > MOST) {
            throw new GroupSizeNotUsable(MOST);
        }
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.requireRunning();
            if (size < 2) {
                breakouts.end(workshop);
            } else {
                breakouts.put(workshop, size, groups(workshop, size));
            }
            breakouts.tell(workshop);
            if (minutes != 0) {
                workshop.getCourse().runTimer(minutes, clock.instant());
                log.tellTimer(workshop, clock.instant());
            }
            return null;
        });
    }

    private Map<String, Integer> groups(Workshop workshop, int size) {
        List<String> people = participants.at(workshop.getCode()).stream()
                .filter(participant -> !participant.isObserver())
                .map(Participant::getId)
                .toList();
        int now = breakouts.size(workshop);
        Map<String, Integer> before = now > 0 && now < size ? breakouts.numbers(workshop) : Map.of();
        return GroupForming.form(people, before, size, random);
    }
}

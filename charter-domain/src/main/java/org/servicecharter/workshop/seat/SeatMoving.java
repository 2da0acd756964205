package org.servicecharter.workshop.seat;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;

/** Takes a seat along to another device: an empty battery must not cost anybody their cards and dots. */
@Stateless
public class SeatMoving {

    /** Long enough to scan, too short to be found later. */
    static final Duration VALID = Duration.ofMinutes(5);

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private BoardLog log;

    @Inject
    private Event<SeatTaken> taken;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** What the other device must bring within five minutes; one offered before is worth nothing. */
    @RolesAllowed(Caller.PARTICIPANT)
    public String offer(String code) {
        Workshop workshop = workshops.lock(code);
        Participant participant = participants.known(workshop, Caller.of(session));
        String secret = codes.secret();
        participant.offerMove(codes.hash(secret), clock.instant().plus(VALID));
        return secret;
    }

    /**
     * The seat is this device's from now on, and the one before is sent away. The same key brings the same seat again,
     * as when joining.
     *
     * @throws SeatMoveOver when what it brings is too old, was used, or was never given out
     */
    @PermitAll
    public Seat take(String code, String key, String offered) {
        Commands.requireUsable(key);
        Workshop workshop = workshops.lock(code);
        String secret = codes.hash("seat:" + workshop.getCode() + ":" + key);
        String secretHash = codes.hash(secret);
        Optional<Participant> again = participants.findBySecret(workshop.getCode(), secretHash);
        if (again.isPresent()) {
            return new Seat(workshop.getCode(), again.get().getId(), secret);
        }
        Participant participant = participants
                .findByMove(workshop.getCode(), codes.hash(offered == null ? "" : offered))
                .filter(one -> one.mayMove(clock.instant()))
                .orElseThrow(SeatMoveOver::new);
        taken.fire(new SeatTaken(workshop.getCode(), participant.getSecretHash()));
        participant.move(secretHash);
        log.tell(workshop, Audience.participant(participant.getId()), BoardEventKind.REMOVED, Map.of("moved", true));
        return new Seat(workshop.getCode(), participant.getId(), secret);
    }
}

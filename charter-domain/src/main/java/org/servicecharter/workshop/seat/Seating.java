package org.servicecharter.workshop.seat;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;

/** What happens to a seat after it was taken. */
@Stateless
public class Seating {

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private Commands commands;

    @Inject
    private BoardLog log;

    @Inject
    private Event<SeatRemoved> removed;

    @Inject
    private Event<SeatTaken> taken;

    @Resource
    private SessionContext session;

    /**
     * The calling participant is done with the current step, or not yet.
     *
     * @param step which one they mean; {@code null} for whichever it is
     * @throws org.servicecharter.workshop.StageChangedMeanwhile when that is over
     */
    @RolesAllowed(Caller.PARTICIPANT)
    public void finish(String code, String key, Integer step, boolean finished) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            Participant participant = participants.seated(workshop, caller);
            workshop.getCourse().requireStep(step);
            workshop.requireRunning();
            participant.finish(finished);
            long all = participants.present(workshop).finished();
            log.tell(workshop, BoardEventKind.FINISHED, Map.of("finished", all));
            log.whisper(workshop, participant.getId(), Map.of("finished", finished));
            return null;
        });
    }

    /**
     * Takes somebody off the board: their screens are closed, their secret is worth nothing. What they wrote stays,
     * their dots of an open vote go.
     */
    @RolesAllowed(Role.Names.FACILITATOR)
    public void remove(String code, String key, String participantId) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            Participant participant =
                    participants.find(workshop.getCode(), participantId).orElseThrow(ParticipantNotFound::new);
            participant.remove();
            taken.fire(new SeatTaken(workshop.getCode(), participant.getSecretHash()));
            log.tell(workshop, Audience.participant(participantId), BoardEventKind.REMOVED, Map.of());
            removed.fire(new SeatRemoved(workshop.getCode(), participantId));
            tellPresent(workshop);
            return null;
        });
    }

    /**
     * The calling observer gives up their seat, and may take another like any newcomer.
     *
     * @throws ParticipantNotFound when the caller does more than watch: cards and dots belong to that seat
     * @throws DoorClosed when they could not come in again
     */
    @RolesAllowed(Caller.PARTICIPANT)
    public void leave(String code, String key) {
        commands.once(code, key, workshop -> {
            Participant observer = participants.watching(workshop, Caller.of(session));
            Joining.requireDoorOpen(workshop);
            participants.remove(observer);
            taken.fire(new SeatTaken(workshop.getCode(), observer.getSecretHash()));
            log.tell(workshop, Audience.participant(observer.getId()), BoardEventKind.REMOVED, Map.of());
            tellPresent(workshop);
            return null;
        });
    }

    /** Gives back the seat of somebody who was taken off; their device is known again. */
    @RolesAllowed(Role.Names.FACILITATOR)
    public void readmit(String code, String key, String participantId) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            participants
                    .findAny(workshop.getCode(), participantId)
                    .orElseThrow(ParticipantNotFound::new)
                    .readmit();
            tellPresent(workshop);
            return null;
        });
    }

    /** Newcomers may take a seat, or not any more; who has one keeps it. */
    @RolesAllowed(Role.Names.FACILITATOR)
    public void openDoor(String code, String key, boolean open) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            workshop.getCourse().openDoor(open);
            log.tell(workshop, BoardEventKind.DOOR, Map.of("open", open));
            return null;
        });
    }

    /** Everybody at the board and those who were taken off it, by name as far as they gave one. */
    @RolesAllowed(Role.Names.FACILITATOR)
    public List<ParticipantRow> participants(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        return participants.all(workshop.getCode()).stream()
                .map(ParticipantRow::of)
                .toList();
    }

    private void tellPresent(Workshop workshop) {
        Present present = participants.presentByName(workshop);
        log.tell(
                workshop,
                BoardEventKind.JOINED,
                Map.of("joined", present.joined(), "watching", present.watching(), "names", present.names()));
        log.tell(workshop, BoardEventKind.FINISHED, Map.of("finished", present.finished()));
    }
}

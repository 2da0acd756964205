package org.servicecharter.workshop.seat;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;

/** Taking a seat with nothing but the code, and being known again by the secret that came with it. */
@Stateless
@PermitAll
public class Joining {

    private static final String JOINED = "joined";
    private static final String WATCHING = "watching";

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private Aliases aliases;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    @Inject
    private KnownSeats known;

    @Inject
    private Clock clock;

    /**
     * The secret follows from the key, so that a phone that asks again with the same key gets the same seat.
     *
     * @param name is kept in a named workshop only
     * @param observer looks on, and neither writes nor votes
     * @throws org.servicecharter.workshop.WorkshopNotFound when no workshop has this code
     * @throws NotOpen when nobody can join yet, or any more
     * @throws DoorClosed when whoever leads has closed the door to newcomers
     */
    public Seat join(String code, String key, String name, boolean observer) {
        Commands.requireUsable(key);
        Workshop workshop = workshops.lock(code);
        requireOpen(workshop);
        String secret = codes.hash("seat:" + workshop.getCode() + ":" + key);
        String secretHash = codes.hash(secret);
        String kept = workshop.isNamed() ? name : null;
        Participant participant = participants
                .findBySecret(workshop.getCode(), secretHash)
                .orElseGet(() ->
                        admit(workshop, new Participant(codes.id(), workshop.getCode(), secretHash, kept, observer)));
        return new Seat(workshop.getCode(), participant.getId(), secret);
    }

    /** The id of the participant who holds this secret, unless they were removed. Asked with every request. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<String> participant(String code, String secret) {
        String secretHash = codes.hash(secret);
        return known.of(code, secretHash, clock.instant(), () -> participants
                .findBySecret(code, secretHash)
                .filter(participant -> !participant.isRemoved())
                .map(Participant::getId));
    }

    /** What the page that asks for the code needs to know before somebody joins. */
    public JoinView invitation(String code) {
        Workshop workshop = workshops.get(code);
        requireOpen(workshop);
        if (!workshop.getCourse().isDoorOpen()) {
            throw new DoorClosed();
        }
        return new JoinView(
                workshop.getCode(),
                workshop.getTitle(),
                workshop.getState(),
                workshop.getAnonymity(),
                organisation
                        .person(workshop.getLeaders().getFacilitatorCode())
                        .map(PersonRow::name)
                        .orElse(null));
    }

    private Participant admit(Workshop workshop, Participant participant) {
        if (!workshop.getCourse().isDoorOpen()) {
            throw new DoorClosed();
        }
        if (workshop.getAnonymity() == Anonymity.ALIAS) {
            participant.writeAs(aliases.draw(workshop)); // not told: who sees it come would know whose it is
        }
        participants.add(participant);
        Map<String, Object> content = present(workshop, participant);
        if (workshop.isNamed() && !participant.isObserver()) {
            content.put("name", participant.getName());
        }
        log.tell(workshop, BoardEventKind.JOINED, content);
        return participant;
    }

    /** Counted on from the newcomer before where nothing happened since: a crowd at the door would be counted anew for each. */
    private Map<String, Object> present(Workshop workshop, Participant newcomer) {
        Map<String, Object> content = new HashMap<>();
        log.latest(workshop, BoardEventKind.JOINED)
                .ifPresentOrElse(
                        before -> {
                            content.put(JOINED, before.getInt(JOINED) + (newcomer.isObserver() ? 0 : 1));
                            content.put(WATCHING, before.getInt(WATCHING) + (newcomer.isObserver() ? 1 : 0));
                        },
                        () -> {
                            Present present = participants.present(workshop);
                            content.put(JOINED, present.joined());
                            content.put(WATCHING, present.watching());
                        });
        return content;
    }

    private static void requireOpen(Workshop workshop) {
        if (!workshop.getState().isOpen()) {
            throw new NotOpen(workshop);
        }
    }
}

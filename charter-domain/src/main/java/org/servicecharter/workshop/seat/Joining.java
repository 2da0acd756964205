package org.servicecharter.workshop.seat;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.seat.Admission.Newcomer;

/** Taking a seat with nothing but the code, and being known again by the secret that came with it. */
@Stateless
@PermitAll
public class Joining {

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private Arrivals arrivals;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private RandomCodes codes;

    @Inject
    private KnownSeats known;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Takes a seat. The secret follows from the key, so that a phone that asks again with the same key gets the
     * same seat.
     *
     * @param name is kept in a named workshop only
     * @param observer looks on, and neither writes nor votes
     * @throws org.servicecharter.workshop.WorkshopNotFound when no workshop has this code
     * @throws NotOpen when nobody can join yet, or any more
     * @throws DoorClosed when whoever leads has closed the door to newcomers
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // who waits at the door holds nothing up
    public Seat join(String code, String key, String name, boolean observer) {
        Commands.requireUsable(key);
        return arrivals.seat(code, new Newcomer(key, name, observer));
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

    /**
     * What the page that asks for the code needs to know before somebody joins. Whoever has a seat is not asked to
     * take another, and whoever was taken off is told: no door is closed to them.
     *
     * @param secret what the device was given with a seat it took before, if any
     */
    public JoinView invitation(String code, Optional<String> secret) {
        Workshop workshop = workshops.get(code);
        boolean seated = Caller.of(session).isSeatedAt(workshop);
        boolean takenOff = secret.filter(one -> isTakenOff(code, one)).isPresent();
        if (!seated && !takenOff) {
            requireDoorOpen(workshop);
        }
        return new JoinView(
                workshop.getCode(),
                workshop.getTitle(),
                workshop.getState(),
                workshop.getAnonymity(),
                organisation
                        .person(workshop.getLeaders().getFacilitatorCode())
                        .map(PersonRow::name)
                        .orElse(null),
                seated,
                takenOff);
    }

    private boolean isTakenOff(String code, String secret) {
        return participants
                .findBySecret(code, codes.hash(secret))
                .filter(Participant::isRemoved)
                .isPresent();
    }

    static void requireDoorOpen(Workshop workshop) {
        Admission.requireOpen(workshop);
        if (!workshop.getCourse().isDoorOpen()) {
            throw new DoorClosed();
        }
    }
}

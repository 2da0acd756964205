package org.servicecharter.workshop.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;

/** Gives seats to those who come to one board at the same moment, in one transaction: to all of them or to nobody. */
@ApplicationScoped
class Admission {

    /** Five times the largest board that was tried; more are a program's. */
    static final int MOST = 5_000;

    private static final String JOINED = "joined";
    private static final String WATCHING = "watching";

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private Aliases aliases;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /**
     * The secret of a seat follows from the key, so that who asks again with the same key gets the same seat.
     *
     * @return a seat for each, in the same order
     * @throws org.servicecharter.workshop.WorkshopNotFound when no workshop has this code
     * @throws NotOpen when nobody can join yet, or any more
     * @throws DoorClosed when there is a newcomer among them, and whoever leads has closed the door
     * @throws BoardFull when there would be more than {@value #MOST} seats
     */
    @Transactional
    public List<Seat> admit(String code, List<Newcomer> newcomers) {
        Workshop workshop = workshops.lock(code);
        requireOpen(workshop);
        workshop.getCourse().touched(clock.instant());
        List<String> secrets = newcomers.stream()
                .map(newcomer -> codes.hash("seat:" + workshop.getCode() + ":" + newcomer.key()))
                .toList();
        Map<String, Participant> seated = participants.bySecret(
                workshop.getCode(), secrets.stream().map(codes::hash).toList());
        List<Participant> admitted = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < secrets.size(); i++) {
            Newcomer newcomer = newcomers.get(i);
            Participant participant = seated.computeIfAbsent(codes.hash(secrets.get(i)), hash -> {
                Participant one = seat(workshop, hash, newcomer);
                admitted.add(one);
                return one;
            });
            seats.add(new Seat(workshop.getCode(), participant.getId(), secrets.get(i)));
        }
        tell(workshop, admitted);
        return seats;
    }

    static void requireOpen(Workshop workshop) {
        if (!workshop.getState().isOpen()) {
            throw new NotOpen(workshop);
        }
    }

    private Participant seat(Workshop workshop, String secretHash, Newcomer newcomer) {
        if (!workshop.getCourse().isDoorOpen()) {
            throw new DoorClosed();
        }
        String kept = workshop.isNamed() ? newcomer.name() : null;
        Participant participant =
                new Participant(codes.id(), workshop.getCode(), secretHash, kept, newcomer.observer());
        if (workshop.getAnonymity() == Anonymity.ALIAS) {
            participant.writeAs(aliases.draw(workshop)); // not told: who sees it come would know whose it is
        }
        participants.add(participant);
        return participant;
    }

    /** Each with how many there are then. */
    private void tell(Workshop workshop, List<Participant> admitted) {
        if (admitted.isEmpty()) {
            return;
        }
        Map<String, Object> content = before(workshop, admitted);
        for (Participant participant : admitted) {
            content.merge(participant.isObserver() ? WATCHING : JOINED, 1L, (many, one) -> (Long) many + (Long) one);
            if ((Long) content.get(JOINED) + (Long) content.get(WATCHING) > MOST) {
                throw new BoardFull(MOST);
            }
            content.remove("name");
            if (workshop.isNamed() && !participant.isObserver()) {
                content.put("name", participant.getName());
            }
            log.tell(workshop, BoardEventKind.JOINED, content);
        }
    }

    /** From the newcomer before where nothing happened since: a crowd at the door would be counted anew time and again. */
    private Map<String, Object> before(Workshop workshop, List<Participant> admitted) {
        Map<String, Object> content = new HashMap<>();
        log.latest(workshop, BoardEventKind.JOINED)
                .ifPresentOrElse(
                        before -> {
                            content.put(JOINED, (long) before.getInt(JOINED));
                            content.put(WATCHING, (long) before.getInt(WATCHING));
                        },
                        () -> {
                            Present present = participants.present(workshop);
                            long observers = admitted.stream()
                                    .filter(Participant::isObserver)
                                    .count();
                            content.put(JOINED, present.joined() - (admitted.size() - observers));
                            content.put(WATCHING, present.watching() - observers);
                        });
        return content;
    }

    /**
     * Somebody at the door.
     *
     * @param name is kept in a named workshop only
     * @param observer looks on, and neither writes nor votes
     */
    record Newcomer(String key, String name, boolean observer) {}
}

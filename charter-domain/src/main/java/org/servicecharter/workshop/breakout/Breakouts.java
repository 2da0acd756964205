package org.servicecharter.workshop.breakout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.seat.Participants;
import org.servicecharter.workshop.seat.SeatRemoved;

/** The groups of each workshop in its current step. */
@ApplicationScoped
public class Breakouts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Participants participants;

    @Inject
    private Workshops workshops;

    @Inject
    private BoardLog log;

    /** Empty while all are together. */
    public Optional<BreakoutView> view(Workshop workshop) {
        return find(workshop)
                .map(breakout -> new BreakoutView(breakout.getSize(), (int)
                        numbers(workshop).values().stream().distinct().count()));
    }

    /** Empty while all are together, and for who came later. */
    public Optional<OwnGroup> of(Workshop workshop, String participantId) {
        return find(workshop)
                .map(breakout -> numbers(workshop))
                .filter(numbers -> numbers.containsKey(participantId))
                .map(numbers -> own(participantId, numbers, names(workshop)));
    }

    /** Everybody's own group, by participant. */
    private Map<String, OwnGroup> all(Workshop workshop) {
        Map<String, Integer> numbers = numbers(workshop);
        Map<String, String> names = names(workshop);
        return numbers.keySet().stream()
                .collect(Collectors.toMap(person -> person, person -> own(person, numbers, names)));
    }

    /** The size of the groups now; 0 while all are together. */
    int size(Workshop workshop) {
        return find(workshop).map(Breakout::getSize).orElse(0);
    }

    void put(Workshop workshop, int size, Map<String, Integer> numbers) {
        Breakout breakout = em.find(Breakout.class, workshop.getCode());
        if (breakout == null) {
            breakout = new Breakout(workshop.getCode());
            em.persist(breakout);
        }
        breakout.form(size, workshop.getStep());
        Map<String, BreakoutSeat> seats = new HashMap<>();
        seats(workshop).forEach(seat -> seats.put(seat.getParticipantId(), seat));
        numbers.forEach((person, number) -> {
            BreakoutSeat seat = seats.remove(person);
            if (seat == null) {
                em.persist(new BreakoutSeat(person, workshop.getCode(), number));
            } else {
                seat.sitIn(number);
            }
        });
        seats.values().forEach(em::remove);
    }

    /** All are together again, also those of a step that is left: going back to it brings no groups back. */
    public void end(Workshop workshop) {
        Optional.ofNullable(em.find(Breakout.class, workshop.getCode())).ifPresent(em::remove);
        seats(workshop).forEach(em::remove);
    }

    /** Who was taken off the board leaves their group, too. */
    void leave(@Observes SeatRemoved left) {
        Workshop workshop = workshops.get(left.workshopCode());
        Map<String, Integer> numbers = numbers(workshop);
        if (numbers.containsKey(left.participantId())) {
            put(workshop, size(workshop), GroupForming.without(numbers, left.participantId()));
            tell(workshop);
        }
    }

    /** Everybody hears how many groups there are, and each their own. */
    void tell(Workshop workshop) {
        Map<String, Object> content = new HashMap<>();
        content.put("breakout", view(workshop).orElse(null));
        log.tell(workshop, BoardEventKind.BREAKOUT, content);
        all(workshop).forEach((person, group) -> log.whisper(workshop, person, Map.of("group", group)));
    }

    Map<String, Integer> numbers(Workshop workshop) {
        Map<String, Integer> numbers = new HashMap<>();
        seats(workshop).forEach(seat -> numbers.put(seat.getParticipantId(), seat.getGroupNumber()));
        return numbers;
    }

    private static OwnGroup own(String person, Map<String, Integer> numbers, Map<String, String> names) {
        List<String> others = numbers.keySet().stream()
                .filter(other -> numbers.get(other).equals(numbers.get(person)))
                .toList();
        List<String> known = others.stream()
                .filter(other -> !other.equals(person))
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new OwnGroup(numbers.get(person), others.size(), known);
    }

    /** An alias is no name to find each other by: the two who talk would know whose it is. */
    private Map<String, String> names(Workshop workshop) {
        return workshop.isNamed() ? participants.names(workshop.getCode()) : Map.of();
    }

    private Optional<Breakout> find(Workshop workshop) {
        return Optional.ofNullable(em.find(Breakout.class, workshop.getCode()))
                .filter(breakout -> breakout.getStep() == workshop.getStep());
    }

    private List<BreakoutSeat> seats(Workshop workshop) {
        return em.createQuery("select s from BreakoutSeat s where s.workshopCode = :code", BreakoutSeat.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }
}

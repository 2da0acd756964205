package org.servicecharter.workshop.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopNotFound;

/** Everybody who took a seat at a board. */
@ApplicationScoped
public class Participants {

    @PersistenceContext
    private EntityManager em;

    void add(Participant participant) {
        em.persist(participant);
    }

    void remove(Participant participant) {
        em.remove(participant);
    }

    /**
     * The participant who calls, to do something.
     *
     * @throws WorkshopNotFound when the caller has no seat at this board, or not any more
     * @throws WatchingOnly when the caller is an observer
     */
    public Participant seated(Workshop workshop, Caller caller) {
        Participant participant = known(workshop, caller);
        if (participant.isObserver()) {
            throw new WatchingOnly();
        }
        return participant;
    }

    /**
     * The participant or observer who calls, to look.
     *
     * @throws WorkshopNotFound when the caller has no seat at this board, or not any more
     */
    public Participant known(Workshop workshop, Caller caller) {
        caller.requirePlaceAt(workshop);
        return find(workshop.getCode(), caller.id()).orElseThrow(() -> new WorkshopNotFound(workshop.getCode()));
    }

    /**
     * The observer who calls.
     *
     * @throws WorkshopNotFound when the caller has no seat at this board, or not any more
     * @throws ParticipantNotFound when they take part
     */
    Participant watching(Workshop workshop, Caller caller) {
        return Optional.of(known(workshop, caller))
                .filter(Participant::isObserver)
                .orElseThrow(ParticipantNotFound::new);
    }

    /** @throws WorkshopNotFound when the caller is neither seated here nor its facilitator */
    public void requireAtTable(Workshop workshop, Caller caller) {
        if (caller.isParticipant()) {
            seated(workshop, caller);
        } else {
            caller.requirePlaceAt(workshop);
        }
    }

    /** Somebody who sits at this board now. */
    Optional<Participant> find(String workshopCode, String id) {
        return findAny(workshopCode, id).filter(participant -> !participant.isRemoved());
    }

    /** Somebody who took a seat at this board, also if they were taken off since. */
    Optional<Participant> findAny(String workshopCode, String id) {
        return Optional.ofNullable(em.find(Participant.class, id))
                .filter(participant ->
                        participant.getWorkshopCode().equals(workshopCode) && participant.getSecretHash() != null);
    }

    Optional<Participant> findBySecret(String workshopCode, String secretHash) {
        return em.createQuery(
                        "select p from Participant p where p.secretHash = :hash and p.workshopCode = :code",
                        Participant.class)
                .setParameter("hash", secretHash)
                .setParameter("code", workshopCode)
                .getResultStream()
                .findFirst();
    }

    /** Those of these secrets that are known, by their hashes. */
    Map<String, Participant> bySecret(String workshopCode, List<String> secretHashes) {
        Map<String, Participant> seated = new HashMap<>();
        em.createQuery(
                        "select p from Participant p where p.secretHash in :hashes and p.workshopCode = :code",
                        Participant.class)
                .setParameter("hashes", secretHashes)
                .setParameter("code", workshopCode)
                .getResultStream()
                .forEach(participant -> seated.put(participant.getSecretHash(), participant));
        return seated;
    }

    Optional<Participant> findByMove(String workshopCode, String moveHash) {
        return em.createQuery(
                        "select p from Participant p where p.moveHash = :hash and p.workshopCode = :code",
                        Participant.class)
                .setParameter("hash", moveHash)
                .setParameter("code", workshopCode)
                .getResultStream()
                .findFirst();
    }

    /** In no telling order: by their random ids. */
    public List<Participant> at(String workshopCode) {
        return em.createQuery(
                        "select p from Participant p where p.workshopCode = :code and p.removed = :no order by p.id",
                        Participant.class)
                .setParameter("no", false)
                .setParameter("code", workshopCode)
                .getResultList();
    }

    /** Who took a seat here, also those who were taken off since; in no telling order. */
    List<Participant> all(String workshopCode) {
        return em.createQuery(
                        "select p from Participant p where p.workshopCode = :code and p.secretHash is not null"
                                + " order by p.id",
                        Participant.class)
                .setParameter("code", workshopCode)
                .getResultList();
    }

    /** How many sit at the board; observers are counted apart. */
    public Present present(Workshop workshop) {
        long joined = 0;
        long finished = 0;
        long watching = 0;
        for (Object[] row : em.createQuery(
                        "select p.finished, p.observer, count(p) from Participant p"
                                + " where p.workshopCode = :code and p.removed = :no group by p.finished, p.observer",
                        Object[].class)
                .setParameter("code", workshop.getCode())
                .setParameter("no", false) // a literal would reach H2 as a number
                .getResultList()) {
            long count = (Long) row[2];
            boolean observers = (Boolean) row[1];
            watching += observers ? count : 0;
            joined += observers ? 0 : count;
            finished += (Boolean) row[0] ? count : 0;
        }
        return new Present(joined, finished, watching, List.of());
    }

    /** The same with the names of those who take part and gave one, in a named workshop. */
    public Present presentByName(Workshop workshop) {
        Present present = present(workshop);
        List<String> names = workshop.isNamed()
                ? at(workshop.getCode()).stream()
                        .filter(participant -> !participant.isObserver())
                        .map(Participant::getName)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList()
                : List.of();
        return new Present(present.joined(), present.finished(), present.watching(), names);
    }

    /** Names by id, of those who gave one. */
    public Map<String, String> names(String workshopCode) {
        Map<String, String> names = new HashMap<>();
        em.createQuery(
                        "select p from Participant p where p.workshopCode = :code and p.name is not null",
                        Participant.class)
                .setParameter("code", workshopCode)
                .getResultStream()
                .forEach(participant -> names.put(participant.getId(), participant.getName()));
        return names;
    }

    /** A new step begins: nobody is done with it. */
    public void unfinishAll(Workshop workshop) {
        em.flush();
        em.createQuery("update Participant p set p.finished = :no where p.workshopCode = :code")
                .setParameter("no", false)
                .setParameter("code", workshop.getCode())
                .executeUpdate();
    }
}

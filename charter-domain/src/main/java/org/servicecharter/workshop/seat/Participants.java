package org.servicecharter.workshop.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * The participant who calls.
     *
     * @throws WorkshopNotFound when the caller has no seat at this board, or not any more
     */
    public Participant seated(Workshop workshop, Caller caller) {
        caller.requirePlaceAt(workshop);
        return find(workshop.getCode(), caller.id()).orElseThrow(() -> new WorkshopNotFound(workshop.getCode()));
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
        return Optional.ofNullable(em.find(Participant.class, id))
                .filter(participant -> participant.getWorkshopCode().equals(workshopCode))
                .filter(participant -> !participant.isRemoved());
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

    /** In no telling order: by their random ids. */
    public List<Participant> at(String workshopCode) {
        return em.createQuery(
                        "select p from Participant p where p.workshopCode = :code and p.removed = :no order by p.id",
                        Participant.class)
                .setParameter("no", false)
                .setParameter("code", workshopCode)
                .getResultList();
    }

    /** Who sits at the board; names only where they are shown to everyone. */
    public Present present(Workshop workshop) {
        Map<Boolean, Long> counts = new HashMap<>();
        em.createQuery(
                        "select p.finished, count(p) from Participant p"
                                + " where p.workshopCode = :code and p.removed = :no group by p.finished",
                        Object[].class)
                .setParameter("code", workshop.getCode())
                .setParameter("no", false) // a literal would reach H2 as a number
                .getResultStream()
                .forEach(row -> counts.put((Boolean) row[0], (Long) row[1]));
        long finished = counts.getOrDefault(true, 0L);
        return new Present(finished + counts.getOrDefault(false, 0L), finished, List.of());
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

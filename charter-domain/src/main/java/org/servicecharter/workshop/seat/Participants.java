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
    List<Participant> at(String workshopCode) {
        return em.createQuery(
                        "select p from Participant p where p.workshopCode = :code and p.removed = false order by p.id",
                        Participant.class)
                .setParameter("code", workshopCode)
                .getResultList();
    }

    /** How many sit at the board, how many of them are done with the current step. */
    public Present present(String workshopCode) {
        Object[] row = em.createQuery(
                        "select count(p), sum(case when p.finished = true then 1 else 0 end)"
                                + " from Participant p where p.workshopCode = :code and p.removed = false",
                        Object[].class)
                .setParameter("code", workshopCode)
                .getSingleResult();
        return new Present(((Number) row[0]).longValue(), row[1] == null ? 0 : ((Number) row[1]).longValue());
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
        em.createQuery("update Participant p set p.finished = false where p.workshopCode = :code")
                .setParameter("code", workshop.getCode())
                .executeUpdate();
    }
}

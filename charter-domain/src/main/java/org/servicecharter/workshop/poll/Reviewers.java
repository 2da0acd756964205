package org.servicecharter.workshop.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;

/** Everybody who would like to review a workshop's draft. The log is told their number, never a name. */
@ApplicationScoped
public class Reviewers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BoardLog log;

    void add(Workshop workshop, Reviewer reviewer) {
        em.persist(reviewer);
        tell(workshop);
    }

    void remove(Workshop workshop, Reviewer reviewer) {
        em.remove(reviewer);
        tell(workshop);
    }

    Optional<Reviewer> find(Workshop workshop, String id) {
        return Optional.ofNullable(em.find(Reviewer.class, id))
                .filter(reviewer -> reviewer.getWorkshopCode().equals(workshop.getCode()));
    }

    /** By name: nothing tells in which order they came. */
    List<Reviewer> of(Workshop workshop) {
        return em.createQuery(
                        "select r from Reviewer r where r.workshopCode = :code order by r.name, r.id", Reviewer.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    public long count(Workshop workshop) {
        return of(workshop).size();
    }

    private void tell(Workshop workshop) {
        log.tell(workshop, Audience.FACILITATORS, BoardEventKind.REVIEWERS, Map.of("reviewers", count(workshop)));
    }
}

package org.servicecharter.organisation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** All that were ever set. */
@ApplicationScoped
public class WorkCalendars {

    @PersistenceContext
    private EntityManager em;

    void add(WorkCalendar calendar) {
        em.persist(calendar);
    }

    /** What held at a moment; empty before the first was set. */
    Optional<WorkCalendar> at(Instant moment) {
        return em.createQuery(
                        "select c from WorkCalendar c where c.since <= :moment order by c.since desc, c.id desc",
                        WorkCalendar.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many. */
    long count() {
        return em.createQuery("select count(c) from WorkCalendar c", Long.class).getSingleResult();
    }
}

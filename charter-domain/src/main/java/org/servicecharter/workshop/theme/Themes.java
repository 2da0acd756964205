package org.servicecharter.workshop.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.servicecharter.workshop.Workshop;

/** All themes, in the order they were made. */
@ApplicationScoped
public class Themes {

    @PersistenceContext
    private EntityManager em;

    /** Stored at once: cards that move into it refer to its row. */
    void add(Theme theme) {
        em.persist(theme);
        em.flush();
    }

    /** @throws ThemeNotFound when this workshop has no such theme, or not any more */
    public Theme get(Workshop workshop, String id) {
        return find(workshop, id).filter(theme -> !theme.isRemoved()).orElseThrow(ThemeNotFound::new);
    }

    /** Also one that was dissolved. */
    Optional<Theme> find(Workshop workshop, String id) {
        return Optional.ofNullable(id).map(named -> em.find(Theme.class, named)).filter(theme -> theme.getWorkshopCode()
                .equals(workshop.getCode()));
    }

    public List<Theme> of(Workshop workshop) {
        return em.createQuery(
                        "select distinct t from Theme t left join fetch t.counts where t.workshopCode = :code"
                                + " and t.removed = :removed order by t.place, t.id",
                        Theme.class)
                .setParameter("code", workshop.getCode())
                .setParameter("removed", false)
                .getResultList();
    }

    public long count(Workshop workshop) {
        return em.createQuery(
                        "select count(t) from Theme t where t.workshopCode = :code and t.removed = :removed",
                        Long.class)
                .setParameter("code", workshop.getCode())
                .setParameter("removed", false)
                .getSingleResult();
    }
}

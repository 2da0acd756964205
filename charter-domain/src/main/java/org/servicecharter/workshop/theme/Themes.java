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

    void remove(Theme theme) {
        em.remove(theme);
    }

    /** @throws ThemeNotFound when this workshop has no such theme, or not any more */
    public Theme get(Workshop workshop, String id) {
        return Optional.ofNullable(em.find(Theme.class, id))
                .filter(theme -> theme.getWorkshopCode().equals(workshop.getCode()))
                .orElseThrow(ThemeNotFound::new);
    }

    public List<Theme> of(Workshop workshop) {
        return em.createQuery("select t from Theme t where t.workshopCode = :code order by t.place, t.id", Theme.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }

    public long count(Workshop workshop) {
        return em.createQuery("select count(t) from Theme t where t.workshopCode = :code", Long.class)
                .setParameter("code", workshop.getCode())
                .getSingleResult();
    }
}

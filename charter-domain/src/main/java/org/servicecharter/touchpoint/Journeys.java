package org.servicecharter.touchpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All journeys. */
@ApplicationScoped
public class Journeys {

    @PersistenceContext
    private EntityManager em;

    void add(Journey journey) {
        em.persist(journey);
        em.flush(); // its touchpoints name it by code, so the provider does not know that it comes first
    }

    /** @throws TouchpointNotFound when there is none with this code */
    Journey get(String code) {
        return all().stream()
                .filter(journey -> journey.getCode().equals(code))
                .findFirst()
                .orElseThrow(TouchpointNotFound::new);
    }

    /** For this transaction alone: whoever else changes the order of its touchpoints waits until it ends. */
    Journey getForChange(String code) {
        return em.createQuery("select j from Journey j where j.code = :code", Journey.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(TouchpointNotFound::new);
    }

    /** In any case. */
    Optional<Journey> findNamed(String name) {
        return em.createQuery("select j from Journey j where lower(j.name) = lower(:name)", Journey.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst();
    }

    /** By name. */
    List<Journey> all() {
        return em.createQuery("select j from Journey j order by j.name", Journey.class)
                .getResultList();
    }
}

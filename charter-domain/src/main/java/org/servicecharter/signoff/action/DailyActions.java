package org.servicecharter.signoff.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** All daily actions. */
@ApplicationScoped
class DailyActions {

    @PersistenceContext
    private EntityManager em;

    void add(DailyAction action) {
        em.persist(action);
    }

    void remove(DailyAction action) {
        em.remove(action);
    }

    List<DailyAction> of(String personCode, String charterCode) {
        return em.createQuery(
                        "select a from DailyAction a where a.personCode = :person and a.charterCode = :charter"
                                + " order by a.id",
                        DailyAction.class)
                .setParameter("person", personCode)
                .setParameter("charter", charterCode)
                .getResultList();
    }

    /** What these people show to their manager. */
    List<DailyAction> sharedBy(Collection<String> personCodes) {
        return personCodes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from DailyAction a where a.personCode in :people and a.shared = true"
                                        + " order by a.personCode, a.charterCode, a.id",
                                DailyAction.class)
                        .setParameter("people", personCodes)
                        .getResultList();
    }
}

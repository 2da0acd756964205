package org.servicecharter.signoff.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Somebody with a daily action who is erased. */
@ApplicationScoped
public class ActionSituation {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DailyActions actions;

    @Transactional
    public void hasOne(String person, String charter) {
        actions.keep(person, charter, new ActionRow("We keep our word", "I call back by noon.", true));
    }

    @Transactional
    public void erase(String person) {
        em.createNativeQuery("delete from person where code = ?")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Transactional
    public int count(String person, String charter) {
        return actions.of(person, charter).size();
    }
}

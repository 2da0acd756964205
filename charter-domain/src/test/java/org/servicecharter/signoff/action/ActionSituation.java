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
        DailyAction action = new DailyAction(person, charter, "We keep our word");
        action.say("I call back by noon.", true);
        actions.add(action);
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

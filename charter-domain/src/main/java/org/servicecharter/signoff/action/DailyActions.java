package org.servicecharter.signoff.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All daily actions. Asks nobody whether they may. */
@ApplicationScoped
public class DailyActions {

    @PersistenceContext
    private EntityManager em;

    /**
     * Keeps one person's action for a principle as it is now: where the words are blank, it goes.
     *
     * @throws org.servicecharter.charter.version.WordingNotUsable when it is too long
     */
    public void keep(String personCode, String charterCode, ActionRow row) {
        Optional<DailyAction> known = of(personCode, charterCode).stream()
                .filter(each -> each.getPrinciple().equals(row.principle()))
                .findFirst();
        if (row.words() != null && !row.words().isBlank()) {
            DailyAction action = known.orElseGet(() -> new DailyAction(personCode, charterCode, row.principle()));
            action.say(row.words(), row.shared());
            em.persist(action);
        } else {
            known.ifPresent(em::remove);
        }
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

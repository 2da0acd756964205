package org.servicecharter.practice.recognition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;

/** Reminds managers, once, of thanks that wait for their word (S1). Safe to ask at any time and by several at once. */
@Stateless
@PermitAll
public class WaitingThanks {

    private static final Duration PATIENCE = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ThanksLetters letters;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    /** Codes of those that wait for a week, of which nobody was reminded. */
    public List<String> forAWeek() {
        return em.createQuery(
                        "select t.code from Thanks t where t.answeredAt is null and t.remindedAt is null"
                                + " and t.takenBack = false and t.givenAt < :before",
                        String.class)
                .setParameter("before", clock.instant().minus(PATIENCE))
                .getResultList();
    }

    public void remind(String code) {
        Thanks thanks = em.createQuery("select t from Thanks t where t.code = :code", Thanks.class)
                .setParameter("code", code)
                .getSingleResult();
        thanks.reminded(clock.instant());
        organisation
                .employee(thanks.colleague())
                .ifPresent(thanked -> letters.askManager(thanks, thanked, code + "/again"));
    }
}

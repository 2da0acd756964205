package org.servicecharter.practice.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.OrganisationQueries;

/** What people said of how the organisation is led. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class LeadershipAnswers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    Optional<LeadershipAnswer> find(String person) {
        return em.createQuery("select a from LeadershipAnswer a where a.person = :person", LeadershipAnswer.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /**
     * In place of what the person said before, if anything.
     *
     * @throws AnswerMissing unless each question has one of its answers
     */
    public void say(String person, Map<LeadershipQuestion, EncounterKind> answers) {
        boolean leads = isLead(person);
        find(person)
                .ifPresentOrElse(
                        answer -> answer.say(leads, answers, organisation.today()),
                        () -> em.persist(new LeadershipAnswer(person, leads, answers, organisation.today())));
    }

    /** Whether somebody reports to this person today. */
    boolean isLead(String person) {
        return !organisation.reportsOf(person).isEmpty();
    }
}

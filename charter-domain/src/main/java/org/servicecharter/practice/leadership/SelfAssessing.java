package org.servicecharter.practice.leadership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/** Everybody says how the organisation is led; all of staff see what the two groups said, nobody what a person did. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class SelfAssessing {

    private static final String COUNTED = "a.leads, a.talkedAbout, a.focus, a.breakdown, a.improving, a.selling";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LeadershipAnswers given;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /** What the caller said; empty for nothing yet. */
    public Optional<Map<LeadershipQuestion, EncounterKind>> mine() {
        return given.find(caller()).map(LeadershipAnswer::answers);
    }

    /**
     * In place of what the caller said before, if anything.
     *
     * @throws AnswerMissing unless each question has one of its answers
     */
    public void say(Map<LeadershipQuestion, EncounterKind> answers) {
        given.say(caller(), answers);
    }

    /** The caller takes back what they said. */
    public void remove() {
        given.find(caller()).ifPresent(em::remove);
    }

    /** Whether the caller answers as one who leads others. */
    public boolean isLead() {
        return given.isLead(caller());
    }

    /** Of those who work here today and answered in the last twelve months. */
    public LeadershipResult result() {
        LocalDate today = organisation.today();
        List<AnswerCount> counts = em.createQuery(
                        "select " + COUNTED + ", count(a) from LeadershipAnswer a, Person p where p.code = a.person"
                                + " and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)"
                                + " and a.answeredOn > :since group by " + COUNTED,
                        Object[].class)
                .setParameter("today", today)
                .setParameter("since", today.minusYears(1))
                .getResultStream()
                .map(SelfAssessing::count)
                .toList();
        return LeadershipResult.of(counts, organisation.smallestGroup());
    }

    private static AnswerCount count(Object[] row) {
        int last = row.length - 1;
        return new AnswerCount(
                (Boolean) row[0], LeadershipAnswer.inOrder(Arrays.copyOfRange(row, 1, last)), (Long) row[last]);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

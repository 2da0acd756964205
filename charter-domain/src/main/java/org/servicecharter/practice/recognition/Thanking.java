package org.servicecharter.practice.recognition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.shared.RandomCodes;

/** Everybody thanks colleagues, and answers for those who report to them. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class Thanking {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Citations citations;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private ThanksLetters letters;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Thanks a colleague, who is told by letter, as is their manager.
     *
     * @param principle what they kept; {@code null} only as long as no charter is in force
     * @return what is needed to take it back
     * @throws ColleagueNotKnown for oneself, or somebody who does not work here today
     * @throws PrincipleNotChosen when there is a principle to choose, and none was
     */
    public String thank(String colleague, String words, ClauseKey principle) {
        PersonRow thanked = organisation
                .employee(colleague == null ? "" : colleague.strip())
                .filter(one -> !one.code().equals(caller()))
                .orElseThrow(ColleagueNotKnown::new);
        if (principle == null && !citations.principles().isEmpty()) {
            throw new PrincipleNotChosen();
        }
        Thanks thanks = new Thanks(
                codes.id(), caller(), thanked.code(), words, citations.ofPrinciple(principle), clock.instant());
        em.persist(thanks);
        letters.tell(thanks, thanked);
        return thanks.code();
    }

    /** It was a slip. @throws AnsweredAlready once the manager has said something to it */
    public void takeBack(String code) {
        mine(code).takeBack(true);
    }

    /** @throws AnsweredAlready once the manager has said something to it */
    public void giveAgain(String code) {
        mine(code).takeBack(false);
    }

    /**
     * What the manager of whoever was thanked says to both.
     *
     * @throws ThanksNotFound unless the person thanked reports to the caller
     * @throws AnsweredAlready when it was said
     */
    public void answer(String code, String words) {
        Thanks thanks = get(code);
        boolean manages = organisation
                .person(thanks.colleague())
                .filter(one -> caller().equals(one.managerCode()))
                .isPresent();
        if (!manages) {
            throw new ThanksNotFound();
        }
        thanks.answer(caller(), words, clock.instant());
    }

    private Thanks mine(String code) {
        Thanks thanks = get(code);
        if (!thanks.giver().equals(caller())) {
            throw new ThanksNotFound();
        }
        return thanks;
    }

    private Thanks get(String code) {
        return em.createQuery("select t from Thanks t where t.code = :code", Thanks.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(ThanksNotFound::new);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

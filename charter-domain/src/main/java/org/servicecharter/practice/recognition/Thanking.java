package org.servicecharter.practice.recognition;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.practice.coverage.ClauseKey;

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

    @Inject
    private ThanksBook book;

    @Inject
    private Citations citations;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private ThanksLetters letters;

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
        Thanks thanks = book.give(caller(), thanked.code(), words, principle, clock.instant());
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
        Thanks thanks = book.get(code);
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
        Thanks thanks = book.get(code);
        if (!thanks.giver().equals(caller())) {
            throw new ThanksNotFound();
        }
        return thanks;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

package org.servicecharter.practice.followup;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/** One's own promises to customers: made, put off, kept. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class FollowUpKeeping {

    @Inject
    private FollowUps followUps;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /**
     * @param customer by what they are found again; {@code null} for not needed
     * @return its code
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or a text is too long
     * @throws DateNotUsable without a day, or for one that is over
     */
    public String promise(String customer, String words, LocalDate dueOn) {
        return followUps.promise(caller(), customer, words, dueOn, organisation.today());
    }

    /** @throws DateNotUsable without a day, or for one that is over */
    public void putOff(String code, LocalDate day) {
        followUps.promise(code, caller()).putOff(day, organisation.today());
    }

    public void done(String code) {
        followUps.promise(code, caller()).done(organisation.today());
    }

    /** It is open again. */
    public void undo(String code) {
        followUps.promise(code, caller()).undo();
    }

    /** The nearest day first. */
    public List<FollowUpRow> open() {
        LocalDate today = organisation.today();
        return followUps.open(caller()).stream().map(one -> one.row(today)).toList();
    }

    /** The latest few that were kept. */
    public List<FollowUpRow> kept() {
        LocalDate today = organisation.today();
        return followUps.done(caller()).stream().map(one -> one.row(today)).toList();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

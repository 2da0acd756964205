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

/** One's own talks about what customers would like to become. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class FutureTalking {

    @Inject
    private FollowUps followUps;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /**
     * @return its code
     * @throws DateNotUsable without a next day, or for one that is over
     * @throws org.servicecharter.charter.version.WordingNotUsable when the hopes are missing, or a text is too long
     */
    public String begin(TalkTerms terms) {
        return followUps.begin(caller(), terms, organisation.today());
    }

    /**
     * What was found out since, with the next day.
     *
     * @param seen the revision the person saw
     * @throws FollowUpChangedMeanwhile when it was changed after that
     */
    public void goOn(String code, long seen, TalkTerms terms) {
        followUps.talk(code, caller()).goOn(seen, terms, organisation.today());
    }

    /** @throws FollowUpChangedMeanwhile when it was changed after {@code seen} */
    public void end(String code, long seen) {
        followUps.talk(code, caller()).end(seen, organisation.today());
    }

    /** @throws FollowUpChangedMeanwhile when it was changed after {@code seen} */
    public void takeUp(String code, long seen) {
        followUps.talk(code, caller()).takeUp(seen);
    }

    /** @throws FollowUpNotFound when the caller has none with this code */
    public TalkRow talk(String code) {
        return followUps.talk(code, caller()).row(organisation.today());
    }

    /** Those that go on, the nearest day first, then those that ended. */
    public List<TalkRow> mine() {
        LocalDate today = organisation.today();
        return followUps.talks(caller()).stream().map(one -> one.row(today)).toList();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

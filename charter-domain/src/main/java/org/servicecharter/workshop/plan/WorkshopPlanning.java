package org.servicecharter.workshop.plan;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.stage.StageTold;
import org.servicecharter.workshop.vote.Ballot;

/** A facilitator prepares a workshop and opens it. Who plans it facilitates it. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopPlanning {

    @Inject
    private Workshops workshops;

    @Inject
    private RandomCodes codes;

    @Inject
    private BoardLog log;

    @Inject
    private Ballot ballot;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Plans a workshop with the usual steps.
     *
     * @return the code people will join with
     */
    public String plan(String title, Anonymity anonymity) {
        String code = codes.readable(Workshop.CODE_LENGTH);
        while (workshops.find(code).isPresent()) {
            code = codes.readable(Workshop.CODE_LENGTH);
        }
        String facilitator = session.getCallerPrincipal().getName();
        workshops.add(new Workshop(code, title, facilitator, anonymity, clock.instant()));
        return code;
    }

    /** @throws org.servicecharter.workshop.PlanFixed once it is open (W-07) */
    public void revise(String code, String title, Anonymity anonymity) {
        own(code).revise(title, anonymity);
    }

    /** People may join from now on. */
    public void open(String code) {
        Workshop workshop = own(code);
        workshop.open();
        StageTold content = new StageTold(workshop.getState(), null, ballot.view(workshop));
        log.tell(workshop, BoardEventKind.STAGE, content);
    }

    private Workshop own(String code) {
        Workshop workshop = workshops.lock(code);
        Caller.of(session).requirePlaceAt(workshop);
        return workshop;
    }
}

package org.servicecharter.workshop.plan;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;

/** What is done with a workshop as a whole: another one like it, and putting it away. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopKeeping {

    @Inject
    private Workshops workshops;

    @Inject
    private WorkshopPlanning planning;

    @Resource
    private SessionContext session;

    /**
     * A new workshop with the title, the anonymity and the steps of this one, without dates, people and cards. The
     * caller is its facilitator.
     *
     * @return the code people will join with
     * @throws org.servicecharter.workshop.WorkshopNotFound when the caller does not lead the first one
     */
    public String copy(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        return planning.plan(new WorkshopDraft(
                workshop.getTitle(),
                workshop.getAnonymity(),
                null,
                workshop.getPlan().steps().stream()
                        .map(step -> new PlannedStage(step.getStage(), step.getMinutes(), step.getQuestion(), null)
                                .voting(step.getDots(), step.getCap()))
                        .toList()));
    }

    /**
     * Puts a closed workshop away. It can still be read.
     *
     * @throws org.servicecharter.workshop.WorkshopMoveRefused before it is closed
     * @throws org.servicecharter.workshop.WorkshopNotFound when the caller does not lead it
     */
    public void archive(String code) {
        Workshop workshop = workshops.lock(code);
        Caller.of(session).requirePlaceAt(workshop);
        workshop.getCourse().archive();
    }

    /**
     * Takes a workshop that was put away back among the others.
     *
     * @throws org.servicecharter.workshop.WorkshopMoveRefused when it is not put away
     * @throws org.servicecharter.workshop.WorkshopNotFound when the caller does not lead it
     */
    public void bringBack(String code) {
        Workshop workshop = workshops.lock(code);
        Caller.of(session).requirePlaceAt(workshop);
        workshop.getCourse().bringBack();
    }
}

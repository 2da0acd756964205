package org.servicecharter.workshop.plan;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;

/** The workshops somebody leads, for their pages. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopQueries {

    @Inject
    private Workshops workshops;

    @Resource
    private SessionContext session;

    /** What the caller leads or helps to lead, latest first. */
    public List<WorkshopRow> mine() {
        String me = session.getCallerPrincipal().getName();
        return workshops.ledBy(me).stream()
                .map(workshop -> WorkshopRow.of(workshop, me))
                .toList();
    }

    /** @throws org.servicecharter.workshop.WorkshopNotFound when the caller does not lead it */
    public WorkshopRow get(String code) {
        return WorkshopRow.of(own(code), session.getCallerPrincipal().getName());
    }

    /**
     * The plan, with how much of it lies behind.
     *
     * @throws org.servicecharter.workshop.WorkshopNotFound when the caller does not lead it
     */
    public PlanOnPage plan(String code) {
        return PlanOnPage.of(own(code));
    }

    /**
     * When it takes place: as long as its plan, or until its last step with a date begins and takes its time.
     *
     * @throws NoDate when no date is set
     * @throws org.servicecharter.workshop.WorkshopNotFound when the caller does not lead it
     */
    public Appointment appointment(String code) {
        Workshop workshop = own(code);
        if (workshop.getStartsAt() == null) {
            throw new NoDate();
        }
        return new Appointment(
                workshop.getCode(),
                workshop.getTitle(),
                workshop.getStartsAt(),
                workshop.getPlan().endsAt(workshop.getStartsAt()),
                workshop.getRevision());
    }

    private Workshop own(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        return workshop;
    }
}

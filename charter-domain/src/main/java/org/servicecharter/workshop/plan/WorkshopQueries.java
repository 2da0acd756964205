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

/** A facilitator's own workshops, for their pages. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopQueries {

    @Inject
    private Workshops workshops;

    @Resource
    private SessionContext session;

    /** The caller's workshops, latest first. */
    public List<WorkshopRow> mine() {
        return workshops.of(session.getCallerPrincipal().getName()).stream()
                .map(WorkshopRow::of)
                .toList();
    }

    /** @throws org.servicecharter.workshop.WorkshopNotFound when the caller does not facilitate it */
    public WorkshopRow get(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        return WorkshopRow.of(workshop);
    }
}

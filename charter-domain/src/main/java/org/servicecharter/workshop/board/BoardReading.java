package org.servicecharter.workshop.board;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.Workshops;

/** What the live channel asks: who listens, and what the log holds. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BoardReading {

    @Inject
    private Workshops workshops;

    @Inject
    private BoardLog log;

    @Resource
    private SessionContext session;

    /** @throws WorkshopNotFound when this caller has no place at this board */
    @RolesAllowed({Caller.PARTICIPANT, Caller.DISPLAY, Role.Names.FACILITATOR})
    public Listener listener(String code) {
        Caller caller = Caller.of(session);
        Workshop workshop = workshops.get(code);
        caller.requirePlaceAt(workshop);
        return Listener.of(workshop.getCode(), caller);
    }

    /** Entries after this number, in order. The feed reads them on nobody's behalf and gives each only to its audience. */
    @PermitAll
    public List<BoardEntry> after(String code, long number) {
        return log.after(code, number);
    }

    /** The number of the latest entry, 0 before the first. */
    @PermitAll
    public long last(String code) {
        return workshops.get(code).getLastEvent();
    }
}

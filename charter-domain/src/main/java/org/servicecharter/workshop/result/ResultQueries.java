package org.servicecharter.workshop.result;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.seat.Participants;

/**
 * A workshop's result for whoever may read it: who leads it at any time; once it is closed whoever has a seat at it and
 * whoever has its link. For everybody else it does not exist.
 */
@Stateless
public class ResultQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Workshops workshops;

    @Inject
    private Participants participants;

    @Inject
    private Results results;

    @Inject
    private RandomCodes codes;

    @Resource
    private SessionContext session;

    /** @throws WorkshopNotFound when the caller may not read it, or not yet */
    @RolesAllowed({Caller.PARTICIPANT, Role.Names.FACILITATOR})
    public WorkshopResult result(String code) {
        Workshop workshop = workshops.get(code);
        Caller caller = Caller.of(session);
        caller.requirePlaceAt(workshop);
        if (caller.isParticipant()) {
            participants.known(workshop, caller);
            requireOver(workshop);
        }
        return results.of(workshop);
    }

    /** @throws WorkshopNotFound when this is not the link's secret (any more), and until the workshop is closed */
    @PermitAll
    public WorkshopResult byLink(String code, String secret) {
        Workshop workshop = workshops.get(code);
        requireOver(workshop);
        ResultLink link = em.find(ResultLink.class, workshop.getCode());
        if (link == null || !link.isOpenedBy(codes.hash(secret))) {
            throw new WorkshopNotFound(code);
        }
        return results.of(workshop);
    }

    /**
     * A new link to the result, told this once; the one before leads nowhere any more.
     *
     * @return its secret
     * @throws WorkshopNotFound when the caller does not lead it, and until it is closed
     */
    @RolesAllowed(Role.Names.FACILITATOR)
    public String newLink(String code) {
        Workshop workshop = workshops.lock(code);
        Caller.of(session).requirePlaceAt(workshop);
        requireOver(workshop);
        String secret = codes.secret();
        ResultLink link = em.find(ResultLink.class, workshop.getCode());
        if (link == null) {
            em.persist(new ResultLink(workshop.getCode(), codes.hash(secret)));
        } else {
            link.renew(codes.hash(secret));
        }
        return secret;
    }

    private static void requireOver(Workshop workshop) {
        if (!workshop.getState().isOver()) {
            throw new WorkshopNotFound(workshop.getCode());
        }
    }
}

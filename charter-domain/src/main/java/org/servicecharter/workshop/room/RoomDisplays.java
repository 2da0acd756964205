package org.servicecharter.workshop.room;

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
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;

/** Putting a board on the wall of the room. */
@Stateless
public class RoomDisplays {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Workshops workshops;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    @Resource
    private SessionContext session;

    /**
     * A new secret for the room screen; a screen that had the one before goes dark. The same key brings the same
     * secret again, as when joining: an answer that was lost on its way leaves nobody without an address.
     *
     * @param again whether there may have been one before
     * @throws DisplayThere when there was, and nobody said so
     */
    @RolesAllowed(Role.Names.FACILITATOR)
    public String newSecret(String code, String key, boolean again) {
        Commands.requireUsable(key);
        Workshop workshop = workshops.lock(code);
        Caller.of(session).requirePlaceAt(workshop);
        RoomDisplay display = em.find(RoomDisplay.class, workshop.getCode());
        String secret = codes.hash("display:" + workshop.getCode() + ":" + key);
        String secretHash = codes.hash(secret);
        if (display == null) {
            em.persist(new RoomDisplay(workshop.getCode(), secretHash));
        } else if (!display.isShownBy(secretHash)) {
            if (!again) {
                throw new DisplayThere();
            }
            display.renew(secretHash);
            log.sendAway(workshop, Audience.WALL);
        }
        return secret;
    }

    /** Whether this secret is the one of this board's room screen. */
    @PermitAll
    public boolean isSecret(String code, String secret) {
        RoomDisplay display = em.find(RoomDisplay.class, code);
        return display != null && display.isShownBy(codes.hash(secret));
    }
}

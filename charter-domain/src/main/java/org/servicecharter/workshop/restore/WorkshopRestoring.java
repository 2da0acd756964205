package org.servicecharter.workshop.restore;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Workshop;

/**
 * Makes a workshop of the file that another one was saved as, here or elsewhere: under a new code, led by the caller.
 * A closed one comes in closed, without a charter draft: two workshops must not claim the same. One that was under way
 * comes in paused at its step, one in which nothing had begun is planned.
 */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class WorkshopRestoring {

    /** Megabytes of a file at most. */
    public static final int MAX_MEGABYTES = RecordFile.MAX_BYTES / (1024 * 1024);

    @Inject
    private SavedWorkshops saved;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * What is in the file. Changes nothing.
     *
     * @throws RecordNotUsable naming what is wrong and where
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RestorePreview preview(byte[] file) {
        return RestorePreview.of(saved.record(file, clock.instant()));
    }

    /**
     * Brings the workshop in as a whole, or not at all. Each call makes another one.
     *
     * @return what came in, under its new code
     * @throws RecordNotUsable naming what is wrong and where
     */
    public Restored restore(byte[] file) {
        String caller = session.getCallerPrincipal().getName();
        Workshop workshop = saved.bringIn(file, caller, null, clock.instant());
        return new Restored(workshop.getCode(), workshop.getState());
    }
}

package org.servicecharter.access.own;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.servicecharter.access.RememberedDevice;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** On which devices the caller stays signed in, and signing one of them out from elsewhere, as when it was lost. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class OwnDevices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * The newest first.
     *
     * @param secret that the browser which asks was given; empty for none
     */
    public List<OwnDevice> all(String secret) {
        String here = codes.hash(secret);
        return em.createQuery(
                        "select d from RememberedDevice d where d.personCode = :caller order by d.since desc, d.id desc",
                        RememberedDevice.class)
                .setParameter("caller", caller())
                .getResultStream()
                .filter(device -> !device.isExpired(clock.instant()))
                .map(device -> new OwnDevice(
                        device.getId(),
                        device.getLabel(),
                        device.getSince(),
                        device.getSecretHash().equals(here),
                        device.isChosen()))
                .toList();
    }

    /** Signs one of the caller's own devices out; somebody else's is none of them. */
    public void signOut(long id) {
        em.createQuery("delete from RememberedDevice d where d.id = :id and d.personCode = :caller")
                .setParameter("id", id)
                .setParameter("caller", caller())
                .executeUpdate();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

package org.servicecharter.storage;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import org.servicecharter.organisation.Role;

/** Tells the caller's name back. */
@Stateless
public class WhoAmI {

    @Resource
    private SessionContext context;

    @PermitAll
    public String name() {
        return context.getCallerPrincipal().getName();
    }

    @RolesAllowed(Role.Names.FACILITATOR)
    public String facilitator() {
        return name();
    }
}

package org.servicecharter.organisation.privacy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;

/** Tells people everything that is held about them; an administrator for somebody who asks for it otherwise. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class AccessReports {

    @Resource
    private SessionContext context;

    @Inject
    private People people;

    @Inject
    private HeldRows rows;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The caller's own. */
    @RolesAllowed(Role.Names.EMPLOYEE)
    public AccessReport mine() {
        return of(people.get(context.getCallerPrincipal().getName()));
    }

    /**
     * Somebody else's. Noted in the audit trail.
     *
     * @throws org.servicecharter.organisation.PersonNotFound when nobody has this code
     */
    public AccessReport about(String code) {
        Person person = people.get(code);
        trail.note("privacy.reported", code, "");
        return of(person);
    }

    private AccessReport of(Person person) {
        return new AccessReport(person.getCode(), person.getName(), clock.instant(), rows.about(person.getCode()));
    }
}

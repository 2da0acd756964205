package org.servicecharter.charter.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.charter.check.Checklist;
import org.servicecharter.charter.check.Finding;
import org.servicecharter.charter.check.Waivers;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/** Leaves out of one version what the checklist asks for, with a reason and a name. Each method is one transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class Waiving {

    @Inject
    private Charters charters;

    @Inject
    private Waivers waivers;

    @Inject
    private Checklist checklist;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Lets this version be published although a rule of the checklist is not kept.
     *
     * @param rule {@code CC-14}
     * @param reason 1 to 600 characters; the approver reads it
     * @throws org.servicecharter.charter.check.NotWaivable when it cannot be left out, or nothing asks for it
     */
    public void waive(String code, String rule, String reason) {
        CharterVersion version = charters.getForChange(code);
        version.draft(caller(), clock.instant());
        List<Finding> findings = checklist.withoutWaivers(version).findings();
        waivers.add(version, findings, rule, reason, caller(), clock.instant());
    }

    /** The rule is asked for again. */
    public void unwaive(String code, String rule) {
        CharterVersion version = charters.getForChange(code);
        version.draft(caller(), clock.instant());
        waivers.remove(version, rule);
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

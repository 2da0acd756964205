package org.servicecharter.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.audit.AuditTrail;

/** An administrator changes what holds for the whole organisation. Noted in the audit trail. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class OrganisationSettings {

    @Inject
    private Organisations organisations;

    @Inject
    private AuditTrail trail;

    /**
     * @param seen the revision the administrator had before them
     * @throws OrganisationChangedMeanwhile when somebody else saved in between
     */
    public void change(String name, String language, String timeZone, long seen) {
        Organisation organisation = organisations.get();
        organisation.requireRevision(seen);
        String before = described(organisation);
        organisation.rename(name);
        organisation.speak(language);
        organisation.keepTimeOf(timeZone);
        String after = described(organisation);
        if (!after.equals(before)) {
            trail.note("organisation.changed", organisation.getName(), before + " → " + after);
        }
    }

    private static String described(Organisation organisation) {
        return organisation.getName() + ", " + organisation.getLanguage() + ", " + organisation.getZone();
    }
}

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
     * @param keepCardsMonths how long cards are kept after a workshop's end; {@code null} for good
     * @param seen the revision the administrator had before them
     * @throws OrganisationChangedMeanwhile when somebody else saved in between
     */
    public void change(String name, String language, String timeZone, Integer keepCardsMonths, long seen) {
        Organisation organisation = organisations.get();
        organisation.requireRevision(seen);
        String before = described(organisation);
        organisation.rename(name);
        organisation.speak(language);
        organisation.keepTimeOf(timeZone);
        organisation.keepCards(keepCardsMonths);
        String after = described(organisation);
        if (!after.equals(before)) {
            trail.note("organisation.changed", organisation.getName(), before + " → " + after);
        }
    }

    /**
     * From how many people on counts of what was said in confidence are told.
     *
     * @param seen the revision the administrator had before them
     * @throws SmallestGroupNotUsable when so few would tell who they are, or it is too many
     * @throws OrganisationChangedMeanwhile when somebody else saved in between
     */
    public void tellFrom(int people, long seen) {
        Organisation organisation = organisations.get();
        organisation.requireRevision(seen);
        int before = organisation.getSmallestGroup();
        organisation.tellFrom(people);
        if (people != before) {
            trail.note("organisation.changed", organisation.getName(), "smallest group " + before + " → " + people);
        }
    }

    private static String described(Organisation organisation) {
        Integer months = organisation.getKeepCardsMonths();
        return organisation.getName() + ", " + organisation.getLanguage() + ", " + organisation.getZone() + ", "
                + (months == null ? "cards kept for good" : "cards kept for " + months + " months");
    }
}

package org.servicecharter.charter.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.OrganisationQueries;

/**
 * Says of a charter that the day has come on which it was to be looked at again (CC-22). It stays in force. Safe to ask
 * at any time and by several at once.
 */
@Stateless
@PermitAll
public class ReviewDue {

    @Inject
    private Charters charters;

    @Inject
    private OrganisationQueries organisation;

    /** Codes of the charters whose day has come. */
    public List<String> due() {
        LocalDate today = organisation.today();
        return charters.allVersions().stream()
                .filter(version -> isDue(version, today))
                .map(CharterVersion::getCharterCode)
                .toList();
    }

    /** Nothing happens when nothing is due. */
    public void arrive(String code) {
        charters.getForChange(code);
        LocalDate today = organisation.today();
        charters.versions(code).stream()
                .filter(version -> isDue(version, today))
                .forEach(version -> version.become(VersionState.REVIEW_DUE));
    }

    private static boolean isDue(CharterVersion version, LocalDate today) {
        LocalDate day = version.getParticulars().getNextReviewOn();
        return version.getState() == VersionState.PUBLISHED && day != null && !day.isAfter(today);
    }
}

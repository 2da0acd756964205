package org.servicecharter.organisation;

import java.io.Serializable;

/**
 * The organisation's settings as they stood at a revision.
 *
 * @param keepCardsMonths how long cards are kept after a workshop's end; {@code null} for good
 */
public record OrganisationRow(
        String name, String language, String timeZone, Integer keepCardsMonths, boolean demo, long revision)
        implements Serializable {

    static OrganisationRow of(Organisation organisation) {
        return new OrganisationRow(
                organisation.getName(),
                organisation.getLanguage(),
                organisation.getZone().getId(),
                organisation.getKeepCardsMonths(),
                organisation.isDemo(),
                organisation.getRevision());
    }
}

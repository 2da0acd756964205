package org.servicecharter.organisation;

import java.io.Serializable;

/**
 * The organisation's settings as they stood at a revision.
 *
 * @param keepCardsMonths how long cards are kept after a workshop's end; {@code null} for good
 * @param accent the organisation's colour such as {@code #0d5f73}; {@code null} for the portal's own
 * @param logoCode under which its logo is found; {@code null} for none
 */
public record OrganisationRow(
        String name,
        String language,
        String timeZone,
        Integer keepCardsMonths,
        String accent,
        String logoCode,
        boolean demo,
        long revision)
        implements Serializable {

    static OrganisationRow of(Organisation organisation) {
        return new OrganisationRow(
                organisation.getName(),
                organisation.getLanguage(),
                organisation.getZone().getId(),
                organisation.getKeepCardsMonths(),
                organisation.getAccent(),
                organisation.getLogoCode(),
                organisation.isDemo(),
                organisation.getRevision());
    }
}

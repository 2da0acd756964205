package org.servicecharter.organisation;

import java.io.Serializable;

/** The organisation's settings as they stood at a revision. */
public record OrganisationRow(String name, String language, String timeZone, boolean demo, long revision)
        implements Serializable {

    static OrganisationRow of(Organisation organisation) {
        return new OrganisationRow(
                organisation.getName(),
                organisation.getLanguage(),
                organisation.getZone().getId(),
                organisation.isDemo(),
                organisation.getRevision());
    }
}

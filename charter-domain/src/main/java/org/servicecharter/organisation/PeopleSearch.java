package org.servicecharter.organisation;

import java.io.Serializable;

/**
 * Which people to list.
 *
 * @param text part of a name, staff number or mail address, in any case; blank finds everyone
 * @param unitCode {@code null} for every unit
 * @param presence who counts by the dates of employment
 */
public record PeopleSearch(String text, String unitCode, Presence presence) implements Serializable {

    /** Where a person's employment stands today. */
    public enum Presence {
        PRESENT,
        TO_COME,
        LEFT,
        ANY
    }
}

package org.servicecharter.web.access;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Somebody of the demo organisation.
 *
 * @param part what they do in the portal and where they work
 */
public record DemoPerson(String code, String name, String part) implements Serializable, Comparable<DemoPerson> {

    @Override
    public int compareTo(DemoPerson other) {
        return Comparator.comparing((DemoPerson person) -> !person.part.contains("·"))
                .thenComparing(DemoPerson::name)
                .compare(this, other);
    }
}

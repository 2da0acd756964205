package org.servicecharter.web.access;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Somebody of the demo organisation.
 *
 * @param place 0 for those with a role, 1 for managers, 2 for everybody else
 * @param part what they do in the portal and where they work
 */
public record DemoPerson(int place, String code, String name, String part)
        implements Serializable, Comparable<DemoPerson> {

    @Override
    public int compareTo(DemoPerson other) {
        return Comparator.comparingInt(DemoPerson::place)
                .thenComparing(DemoPerson::name)
                .compare(this, other);
    }
}

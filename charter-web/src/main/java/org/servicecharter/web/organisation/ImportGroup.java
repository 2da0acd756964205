package org.servicecharter.web.organisation;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.roster.PlannedPerson;

/**
 * People to whom a file does the same kind of thing.
 *
 * @param key of the heading
 * @param more how many there are beyond those listed
 */
public record ImportGroup(String key, List<PlannedPerson> people, int more) implements Serializable {

    ImportGroup(String key, List<PlannedPerson> people) {
        this(key, people, 0);
    }

    ImportGroup cutTo(int most) {
        int left = Math.max(0, people.size() - most);
        return new ImportGroup(key, List.copyOf(people.subList(0, people.size() - left)), left);
    }
}

package org.servicecharter.charter.umbrella;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.version.Edition;

/**
 * The charters that belong to one, as far as anybody may read them: all that its page shows of them.
 *
 * @param umbrella every text that was published of the charter above it, the latest version first; none for an umbrella
 * @param units the charters of units under it that are in force, by the unit's name
 */
public record Family(List<Edition> umbrella, List<UnitCharter> units) implements Serializable {

    public Family {
        umbrella = List.copyOf(umbrella);
        units = List.copyOf(units);
    }

    /** The umbrella's version in force; 0 when none is, or there is no umbrella. */
    public int newest() {
        return umbrella.stream()
                .filter(edition -> edition.state().isInForce())
                .mapToInt(Edition::number)
                .findFirst()
                .orElse(0);
    }
}

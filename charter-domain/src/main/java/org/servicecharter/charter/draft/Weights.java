package org.servicecharter.charter.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.servicecharter.framework.EncounterKind;

/**
 * What somebody thinks a charter promises, and what it takes.
 *
 * @param motto which encounter it promises (S0); {@code null} for none in particular
 * @param principles for which encounter each is, by its code; those that are not named stay as they are
 * @param costs what each promise takes to be kept (S4), by its code; likewise
 */
public record Weights(EncounterKind motto, Map<String, EncounterKind> principles, Map<String, String> costs)
        implements Serializable {

    public Weights {
        principles = new HashMap<>(principles); // with null, which Map.copyOf refuses
        costs = new HashMap<>(costs);
    }
}

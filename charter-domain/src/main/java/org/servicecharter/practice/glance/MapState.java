package org.servicecharter.practice.glance;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.practice.coverage.Covered;
import org.servicecharter.practice.coverage.Gap;

/**
 * At how many touchpoints something of a charter in force holds.
 *
 * @param gaps at how many each is found; those found nowhere are left out
 */
public record MapState(long touchpoints, long covered, Map<Gap, Long> gaps) implements Serializable {

    private static final int ALL = 100;

    public MapState {
        EnumMap<Gap, Long> inOrder = new EnumMap<>(Gap.class);
        inOrder.putAll(gaps);
        gaps = Collections.unmodifiableMap(inOrder);
    }

    static MapState of(List<Covered> all) {
        Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
        all.forEach(one -> one.gaps().forEach(gap -> gaps.merge(gap, 1L, Long::sum)));
        return new MapState(
                all.size(), all.stream().filter(one -> !one.held().isEmpty()).count(), gaps);
    }

    /** Rounded down; 0 without a touchpoint. */
    public long percent() {
        return touchpoints == 0 ? 0 : covered * ALL / touchpoints;
    }
}

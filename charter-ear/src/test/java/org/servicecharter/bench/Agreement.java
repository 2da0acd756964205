package org.servicecharter.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How far two groupings of the same things agree. */
final class Agreement {

    private Agreement() {}

    /** The adjusted Rand index: 1 for the same grouping, 0 for what chance would give, below for less than that. */
    static double adjustedRand(List<?> one, List<?> other) {
        Map<Object, Long> both = new HashMap<>();
        Map<Object, Long> first = new HashMap<>();
        Map<Object, Long> second = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            both.merge(List.of(Objects.toString(one.get(i)), Objects.toString(other.get(i))), 1L, Long::sum);
            first.merge(one.get(i), 1L, Long::sum);
            second.merge(other.get(i), 1L, Long::sum);
        }
        double pairs = pairs(both.values());
        double ofFirst = pairs(first.values());
        double ofSecond = pairs(second.values());
        double byChance = ofFirst * ofSecond / pairs(List.of((long) one.size()));
        double most = (ofFirst + ofSecond) / 2;
        return most == byChance ? 0 : (pairs - byChance) / (most - byChance);
    }

    private static double pairs(Collection<Long> counts) {
        return counts.stream().mapToDouble(count -> count * (count - 1) / 2.0).sum();
    }
}

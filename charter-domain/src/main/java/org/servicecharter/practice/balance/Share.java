package org.servicecharter.practice.balance;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many of all are of one kind.
 *
 * @param name {@code null} for those of which nobody said
 */
public record Share(String name, int count, int all) implements Serializable {

    private static final int HUNDRED = 100;

    /** Rounded to whole percent; 0 of nothing. */
    public int percent() {
        return all == 0 ? 0 : Math.round((float) count * HUNDRED / all);
    }

    /** Each of the kinds, be it none, in their order; then those of which nobody said, when there are any. */
    static <E extends Enum<E>> List<Share> of(Stream<E> found, E[] kinds) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (E kind : kinds) {
            counts.put(kind.name(), 0);
        }
        found.forEach(one -> counts.merge(one == null ? "" : one.name(), 1, Integer::sum));
        return shares(counts);
    }

    private static List<Share> shares(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .map(one -> new Share(one.getKey().isEmpty() ? null : one.getKey(), one.getValue(), all))
                .toList();
    }
}

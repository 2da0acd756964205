package org.servicecharter.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LastUsedTest {

    private final Map<String, Integer> map = new LastUsed<>(2);

    @Test
    void theOneThatWasNotAskedForLongestGoes() {
        map.put("a", 1);
        map.put("b", 2);
        map.get("a");
        map.put("c", 3);
        assertThat(map).containsOnlyKeys("a", "c");
    }

    @Test
    void whatIsMadeForAKeyIsMadeOnceAndCountsAsAskedFor() {
        map.computeIfAbsent("a", key -> 1);
        map.computeIfAbsent("b", key -> 2);
        assertThat(map.computeIfAbsent("a", key -> 9)).isEqualTo(1);
        map.computeIfAbsent("c", key -> 3);
        assertThat(map).containsOnlyKeys("a", "c");
    }
}

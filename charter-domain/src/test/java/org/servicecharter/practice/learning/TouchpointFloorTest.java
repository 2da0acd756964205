package org.servicecharter.practice.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ServiceLevel;

@DisplayName("S1: a touchpoint is judged by what its team has practised least, not by the average")
class TouchpointFloorTest {

    private static final ItemRow GREET = item("greet");
    private static final ItemRow ASK = item("ask");

    @Test
    void theWeakestIsTold() {
        TouchpointFloor floor = floor(List.of(GREET, ASK), 8, Map.of("greet", 8L, "ask", 3L));

        assertThat(floor.weakest()).isEqualTo(ASK);
        assertThat(floor.practised()).isEqualTo(3);
        assertThat(floor.percent()).isEqualTo(37);
        assertThat(floor.isFirm()).isFalse();
        assertThat(floor(List.of(GREET, ASK), 8, Map.of("greet", 8L)).practised())
                .as("nobody counts, too")
                .isZero();
    }

    @Test
    void itIsFirmOnceEverybodyHasPractisedAllOfIt() {
        assertThat(floor(List.of(GREET, ASK), 4, Map.of("greet", 4L, "ask", 4L)).isFirm())
                .isTrue();
        assertThat(floor(List.of(GREET, ASK), 4, Map.of("greet", 4L, "ask", 3L)).isFirm())
                .isFalse();
    }

    @Test
    void nothingIsToldOfSoFewOrOfNothing() {
        assertThat(floor(List.of(GREET), 3, Map.of("greet", 3L)).isTold()).isFalse();
        assertThat(floor(List.of(GREET), 3, Map.of("greet", 3L)).practised()).isNull();
        assertThat(floor(List.of(), 8, Map.of()).isTold()).isFalse();
        assertThat(floor(List.of(GREET), 3, Map.of("greet", 3L)).isFirm()).isFalse();
    }

    private static TouchpointFloor floor(List<ItemRow> items, long people, Map<String, Long> counts) {
        return TouchpointFloor.of("t", "Counter", "Front desk", items, people, counts, 4);
    }

    private static ItemRow item(String code) {
        ItemTerms terms =
                new ItemTerms(code, List.of(), null, null, ServiceLevel.SYNTHETIC, EncounterKind.FIRST, null, null);
        return new ItemRow(code, null, terms, 0, false);
    }
}

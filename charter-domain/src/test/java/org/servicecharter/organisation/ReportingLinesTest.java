package org.servicecharter.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {

    @Test
    void aWayThatEndsIsFine() {
        ReportingLines lines = new ReportingLines(Map.of("a", "b", "b", "c"));

        assertThatCode(() -> lines.requireEndAbove("a")).doesNotThrowAnyException();
        assertThatCode(() -> lines.requireEndAbove("nobody")).doesNotThrowAnyException();
    }

    @Test
    void aCircleIsRefusedAndSpelledOut() {
        ReportingLines lines = new ReportingLines(Map.of("a", "b", "b", "c", "c", "a"));

        assertThatThrownBy(() -> lines.requireEndAbove("b"))
                .isInstanceOf(ManagerCycle.class)
                .hasMessageContaining("b → c → a → b");
    }

    @Test
    void aCircleFurtherUpIsNotThisPersonsFault() {
        ReportingLines lines = new ReportingLines(Map.of("a", "b", "b", "c", "c", "b"));

        assertThatCode(() -> lines.requireEndAbove("a")).doesNotThrowAnyException();
    }
}

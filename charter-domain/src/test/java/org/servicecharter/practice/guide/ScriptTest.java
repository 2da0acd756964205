package org.servicecharter.practice.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.practice.coverage.ClauseKey;

class ScriptTest {

    private static final LocalDate WRITTEN = LocalDate.parse("2025-03-01");

    private final Script script =
            new Script("t", "en", 1, "Hello.", new ClauseKey("c", "see"), "ada", Instant.EPOCH, WRITTEN);

    @ParameterizedTest
    @DisplayName("S1: a script nobody looked at for twelve months is marked")
    @CsvSource({"2025-03-01, false", "2026-02-28, false", "2026-03-01, true", "2036-01-01, true"})
    void aScriptGetsOld(LocalDate today, boolean stale) {
        assertThat(script.isStaleOn(today)).isEqualTo(stale);
        script.review(today);
        assertThat(script.isStaleOn(today)).isFalse();
    }
}

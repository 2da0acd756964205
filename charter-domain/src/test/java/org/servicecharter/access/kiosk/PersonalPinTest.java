package org.servicecharter.access.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SO-17: the life of a PIN, from the start code on. */
class PersonalPinTest {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private final PersonalPin pin = new PersonalPin("1012");

    @Test
    void aStartCodeWorksOnceAndForSevenDays() {
        pin.start("the code", NOW);
        assertThat(pin.startsWith("another", NOW)).isFalse();
        assertThat(pin.startsWith("the code", NOW.plus(Duration.ofDays(7)))).isFalse();
        assertThat(pin.startsWith("the code", NOW.plus(Duration.ofDays(7)).minusMillis(1)))
                .isTrue();
        pin.choose("hashed", NOW);
        assertThat(pin.isGood()).isTrue();
        assertThat(pin.startsWith("the code", NOW)).isFalse();
    }

    @Test
    void aNewStartCodeEndsThePin() {
        pin.start("one", NOW);
        pin.choose("hashed", NOW);
        pin.start("two", NOW);
        assertThat(pin.isGood()).isFalse();
        assertThat(pin.startsWith("one", NOW)).isFalse();
        assertThat(pin.startsWith("two", NOW)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "4, true", "5, false", "3000, false"})
    void fiveWrongOnesInARowLockIt(int failures, boolean good) {
        pin.start("one", NOW);
        pin.choose("hashed", NOW);
        for (int i = 0; i < failures; i++) {
            pin.failed();
        }
        assertThat(pin.isGood()).isEqualTo(good);
        pin.start("two", NOW);
        pin.choose("hashed", NOW);
        assertThat(pin.isGood()).isTrue();
    }

    @Test
    void wrongStartCodesCountTooAndARightPinEndsTheCount() {
        pin.start("one", NOW);
        for (int i = 0; i < 5; i++) {
            pin.failed();
        }
        assertThat(pin.startsWith("one", NOW)).isFalse();
        pin.start("two", NOW);
        pin.choose("hashed", NOW);
        for (int i = 0; i < 4; i++) {
            pin.failed();
        }
        pin.succeeded();
        pin.failed();
        assertThat(pin.isGood()).isTrue();
    }
}

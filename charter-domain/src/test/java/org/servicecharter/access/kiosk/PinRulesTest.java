package org.servicecharter.access.kiosk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SO-17: which PINs may be chosen. */
class PinRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"274058", "100200300", "274058274058", "012354"})
    void sixToTwelveDigitsAreTaken(String pin) {
        assertThatCode(() -> PinRules.check(pin, "1012")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27405", "2740582740581", "27405a", "2740 58", "-274058", "٢٧٤٠٥٨"})
    void whatIsTooShortTooLongOrNoDigitsIsRefused(String pin) {
        assertThatThrownBy(() -> PinRules.check(pin, "1012"))
                .isInstanceOf(PinNotUsable.class)
                .hasMessageContaining("digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "121212", "123456", "8901234", "987654", "321098", "101274", "991012"})
    void whatEverybodyTriesFirstIsRefused(String pin) {
        assertThatThrownBy(() -> PinRules.check(pin, "1012"))
                .isInstanceOf(PinNotUsable.class)
                .hasMessageContaining("easy");
    }

    @Test
    void nothingIsNoPin() {
        assertThatThrownBy(() -> PinRules.check(null, "1012")).isInstanceOf(PinNotUsable.class);
    }
}

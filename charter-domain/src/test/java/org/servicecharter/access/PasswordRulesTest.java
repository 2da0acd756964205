package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kettle orbit lamp",
                "öäü ßéñ 漢字漢字かな仮名",
                "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧",
                "x7!Qm2#Vp9$L",
                "no capitals and no digits at all"
            })
    void anyTwelveCharactersOrMoreWillDo(String password) {
        assertThatCode(() -> PasswordRules.check(password, "Grace Okafor", "4711", "grace@example.org"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {0, 1, 11, 201, 3000})
    void shorterThanTwelveOrLongerThanTwoHundredIsRefused(int length) {
        assertRefused("abcdefghkmnopqrstuvwxyz".repeat(200).substring(0, length), "length");
    }

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {12, 200})
    void twelveAndTwoHundredAreAllowed(int length) {
        assertThatCode(() -> PasswordRules.check("kettle orbit lamp ".repeat(20).substring(0, length)))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Eleven emoji are 22 chars in Java and still only eleven characters")
    void charactersAreCountedAsPeopleDo() {
        assertRefused("🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔", "length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password!2026",
                "PASSWORD-2026",
                "123456789012",
                "0987654321098",
                "aaaaaaaaaaaaaaaa",
                "qwertyuiop123",
                "abababababab",
                "Welcome-2026!",
                "correct horse battery staple"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertRefused(password, "common");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "my name is okafor",
        "GRACEful kettle lamp",
        "kettle s-number 47110815",
        "kettle gok@example lamp",
    })
    void theOwnNameNumberOrAddressIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "Grace Ökafor", "47110815", "gok@example.org"))
                .isInstanceOfSatisfying(PasswordNotUsable.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("access.passwordNotUsable.own"));
    }

    @Test
    void aShortNameInsideALongerWordIsNoReason() {
        assertThatCode(() -> PasswordRules.check("the aluminium limit", "Al Li", "12", null))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String password, String reason) {
        assertThatThrownBy(() -> PasswordRules.check(password, "Grace Okafor", "4711", null))
                .isInstanceOfSatisfying(PasswordNotUsable.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("access.passwordNotUsable." + reason));
    }
}

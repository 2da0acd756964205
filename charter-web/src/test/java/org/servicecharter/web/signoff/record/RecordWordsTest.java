package org.servicecharter.web.signoff.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.signoff.AskedBecause;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.scope.ExemptionReason;
import org.servicecharter.web.Words;

/** An auditor reads words: no code of a record is without them. */
class RecordWordsTest {

    private final Words words = new Words();

    static Stream<String[]> codes() {
        return Stream.of(
                        all("asked_because", AskedBecause.values()),
                        all("outcome", Outcome.values()),
                        all("decline_reason_code", DeclineReason.values()),
                        all("exemption_reason_code", ExemptionReason.values()),
                        all("format", RenditionFormat.values()))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatARecordSaysByACodeOfOursHasWords(String field, String code) {
        assertThat(RecordWords.key(field, code))
                .hasValueSatisfying(key -> assertThat(words).containsKey(key));
    }

    @ParameterizedTest
    @CsvSource({
        "act, CHECK_AND_BUTTON",
        "act, CHOICE_AND_BUTTON",
        "act, PAPER",
        "act, EXEMPTION",
        "act, ENDED",
        "auth_method, OWN_SESSION",
        "auth_method, OWN_SESSION_PASSWORD_AGAIN",
        "auth_method, KIOSK",
        "auth_method, WITNESSED_SCAN",
        "helped, WITH_DEVICE",
        "statement_kind, READ_UNDERSTOOD",
        "statement_kind, READ_UNDERSTOOD COMMIT",
    })
    void howItWasDoneHasWords(String field, String code) {
        whatARecordSaysByACodeOfOursHasWords(field, code);
    }

    @Test
    void whatIsNoCodeStaysAsItIs() {
        assertThat(RecordWords.key("charter_title", "LAUNCH")).isEmpty();
    }

    private static Stream<String[]> all(String field, Enum<?>[] values) {
        return Stream.of(values).map(value -> new String[] {field, value.name()});
    }
}

package org.servicecharter.signoff.latest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastSignatureTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 40})
    void theSameVersionAgainOrALaterOneTakesThePlace(int version) {
        LastSignature last = signed(3, NOON, 1);

        last.giveWayTo(signed(version, NOON.plusSeconds(1), 2));

        assertThat(last)
                .extracting(LastSignature::getVersionNumber, LastSignature::getActedAt, LastSignature::getAssignmentId)
                .containsExactly(version, NOON.plusSeconds(1), 2L);
    }

    @Test
    void anEarlierVersionThatComesInLateDoesNot() {
        LastSignature last = signed(3, NOON, 1);

        last.giveWayTo(signed(2, NOON.plusSeconds(1), 2));

        assertThat(last)
                .extracting(LastSignature::getVersionNumber, LastSignature::getActedAt, LastSignature::getAssignmentId)
                .containsExactly(3, NOON, 1L);
    }

    private static LastSignature signed(int version, Instant at, long assignment) {
        return new LastSignature("desk", "mia", "front-desk", version, at, assignment);
    }
}

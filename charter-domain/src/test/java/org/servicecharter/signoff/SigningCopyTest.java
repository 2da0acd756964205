package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.signoff.SigningCopy.SignedVersion;

class SigningCopyTest {

    @Test
    @DisplayName("SO-08: whoever renews what they signed is not told of changes that there are none of")
    void aRenewalOfTheSameVersionIsKnown() {
        assertThat(copyAfter(2).isSameAgain()).isTrue();
        assertThat(copyAfter(1).isSameAgain()).isFalse();
        assertThat(copyOf(null).isSameAgain()).isFalse();
    }

    private static SigningCopy copyAfter(int signed) {
        return copyOf(new SignedVersion(signed, Instant.EPOCH));
    }

    private static SigningCopy copyOf(SignedVersion signed) {
        return new SigningCopy(
                "charter",
                "Charter",
                2,
                null,
                List.of(),
                null,
                AskedBecause.RENEWAL,
                null,
                signed,
                "A second desk",
                List.of(),
                null,
                null);
    }
}

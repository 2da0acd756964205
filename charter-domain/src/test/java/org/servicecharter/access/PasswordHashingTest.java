package org.servicecharter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing(PasswordHashing.FEWEST);

    @Test
    void theRightPasswordMatchesAndNoOther() {
        String stored = hashing.hash("kettle orbit lamp");

        assertThat(hashing.matches("kettle orbit lamp", stored)).isTrue();
        assertThat(hashing.matches("kettle orbit lamP", stored)).isFalse();
        assertThat(hashing.matches("", stored)).isFalse();
    }

    @Test
    void thePasswordIsNotInWhatIsStored() {
        assertThat(hashing.hash("kettle orbit lamp")).doesNotContain("kettle").startsWith("pbkdf2-sha256$10000$");
    }

    @Test
    void theSamePasswordIsStoredDifferentlyEachTime() {
        assertThat(hashing.hash("kettle orbit lamp")).isNotEqualTo(hashing.hash("kettle orbit lamp"));
    }

    @Test
    void aPasswordStoredAtALowerCostStillMatchesAndIsKnownToBeCheap() {
        String stored = hashing.hash("kettle orbit lamp");
        PasswordHashing dearer = new PasswordHashing(PasswordHashing.FEWEST + 1);

        assertThat(dearer.matches("kettle orbit lamp", stored)).isTrue();
        assertThat(dearer.isCheaperThanNow(stored)).isTrue();
        assertThat(hashing.isCheaperThanNow(stored)).isFalse();
    }

    @Test
    void fewerThanTenThousandIterationsAreRefused() {
        assertThatThrownBy(() -> new PasswordHashing(9_999)).hasMessageContaining("charter.password.iterations");
    }

    @Test
    void theRecommendedCostIsThatOfOwasp() {
        assertThat(new PasswordHashing(PasswordHashing.RECOMMENDED).hash("x")).startsWith("pbkdf2-sha256$600000$");
    }
}

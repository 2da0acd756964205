package org.servicecharter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailureLimitsTest {

    private final FailureLimits limits = new FailureLimits();

    @Test
    void asManyFailuresAsAllowedCostNoWaiting() {
        fail(9, "grace");

        assertThat(limits.pause(Limit.SIGN_IN_NAME, "grace")).isZero();
    }

    @Test
    void oneMoreHasToWaitUntilOneIsForgiven() {
        fail(10, "grace");

        assertThat(limits.pause(Limit.SIGN_IN_NAME, "grace")).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
    }

    @Test
    void othersAndOtherKindsAreNotConcerned() {
        fail(50, "grace");

        assertThat(limits.pause(Limit.SIGN_IN_NAME, "tom")).isZero();
        assertThat(limits.pause(Limit.SIGN_IN_ADDRESS, "grace")).isZero();
    }

    @Test
    void askingCostsNothing() {
        for (int i = 0; i < 100; i++) {
            limits.pause(Limit.SIGN_IN_NAME, "grace");
        }

        assertThat(limits.pause(Limit.SIGN_IN_NAME, "grace")).isZero();
    }

    private void fail(int times, String name) {
        for (int i = 0; i < times; i++) {
            limits.failed(Limit.SIGN_IN_NAME, name);
        }
    }
}

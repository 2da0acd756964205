package org.servicecharter.web.security;

import java.time.Duration;

/** How many failures of a kind are let pass before the next try has to wait. */
public enum Limit {
    /** Sign-ins refused to one address: generous, as a whole office may sit behind it. */
    SIGN_IN_ADDRESS(30, Duration.ofMinutes(10)),

    /** Sign-ins refused under one name, whether somebody has that name or not. */
    SIGN_IN_NAME(10, Duration.ofMinutes(10)),

    /** New passwords asked for from one address, whether for somebody or nobody. */
    FORGOTTEN_ADDRESS(20, Duration.ofMinutes(10)),

    /** New passwords asked for under one name, whether somebody has that name or not. */
    FORGOTTEN_NAME(3, Duration.ofMinutes(10)),

    /** Wrong keys of setup links and invitations from one address. */
    KEY_ADDRESS(20, Duration.ofMinutes(10)),

    /** Unknown join codes from one address. */
    JOIN_ADDRESS(60, Duration.ofMinutes(10)),

    /** Comments that customers send from one address, all of them: a waiting room may sit behind it. */
    CUSTOMER_ADDRESS(30, Duration.ofMinutes(10)),

    /** Comments that customers send through one link, all of them, wherever they come from. */
    CUSTOMER_LINK(300, Duration.ofHours(1));

    private final int failures;
    private final Duration period;

    Limit(int failures, Duration period) {
        this.failures = failures;
        this.period = period;
    }

    int failures() {
        return failures;
    }

    Duration period() {
        return period;
    }
}

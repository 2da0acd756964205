package org.servicecharter.access.again;

import java.time.Instant;

/** That a person has just typed their own password. Only {@link PasswordAgain} makes one. */
public final class PasswordProof {

    private final String personCode;
    private final Instant at;

    PasswordProof(String personCode, Instant at) {
        this.personCode = personCode;
        this.at = at;
    }

    public String personCode() {
        return personCode;
    }

    public Instant at() {
        return at;
    }
}

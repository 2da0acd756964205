package org.servicecharter.practice.result;

/** By which way a result came in. */
public enum ResultOrigin {
    HAND,
    FILE,
    /** By a token of {@code access.token}. */
    PROGRAM
}

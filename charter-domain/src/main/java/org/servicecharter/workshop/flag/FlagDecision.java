package org.servicecharter.workshop.flag;

/** What becomes of a flag. */
public enum FlagDecision {
    /** The clause stays as it is; we know what is doubted. */
    ACCEPTED,
    /** The clause was worded anew. */
    FIXED,
    /** Somebody looks at it after the workshop. */
    PARKED
}

package org.servicecharter.charter.consultation;

/** What a comment or suggestion led to. */
public enum Outcome {
    CHANGED,
    KEPT,
    /** A customer's words are abuse, or name somebody: they are no longer shown, and still counted. */
    TAKEN_OUT
}

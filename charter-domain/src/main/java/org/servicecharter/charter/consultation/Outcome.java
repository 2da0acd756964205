package org.servicecharter.charter.consultation;

/** What a comment or suggestion led to. */
public enum Outcome {
    CHANGED,
    KEPT
}

package org.servicecharter.signoff;

/** What a record says of its assignment. */
public enum Outcome {
    /** The person's own act. */
    ACKNOWLEDGED
}

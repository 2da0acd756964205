package org.servicecharter.practice.review;

/** What is decided about a finding. All but {@link #KEEP} go into the next version. */
public enum Decision {
    KEEP,
    CHANGE,
    /** The same, and more of it: a higher bar (S4). */
    RAISE,
    DROP
}

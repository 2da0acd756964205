package org.servicecharter.workshop;

/** Whether a revealed card tells who wrote it. Fixed when the workshop opens, shown to everyone (W-07). */
public enum Anonymity {
    /** At the reveal the link between a card and its author is destroyed. */
    ANONYMOUS,
    /** A revealed card carries the name its author chose to give, if any. */
    NAMED
}

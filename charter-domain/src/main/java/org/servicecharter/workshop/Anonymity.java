package org.servicecharter.workshop;

/** Whether a revealed card tells who wrote it. Fixed when the workshop opens, shown to everyone (W-07). */
public enum Anonymity {
    /** At the reveal the link between a card and its author is destroyed. */
    ANONYMOUS,
    /** A revealed card carries a made-up name, the same on all cards of its author; at the close nobody knows whose it was. */
    ALIAS,
    /** A revealed card carries the name its author chose to give, if any. */
    NAMED
}

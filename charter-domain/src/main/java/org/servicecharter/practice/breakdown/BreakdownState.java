package org.servicecharter.practice.breakdown;

/** How far it has come. */
public enum BreakdownState {
    OPEN,
    DONE
}

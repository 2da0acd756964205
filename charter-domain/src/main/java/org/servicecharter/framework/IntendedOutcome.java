package org.servicecharter.framework;

/** What a customer is meant to come away with. */
public enum IntendedOutcome {
    RELIABLE_SATISFACTION,
    RESPONSIVE_DELIGHT,
    LONG_RELATIONSHIP
}

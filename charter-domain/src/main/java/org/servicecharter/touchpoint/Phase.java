package org.servicecharter.touchpoint;

/** When a customer meets us, seen from what they came for (S4). */
public enum Phase {
    BEFORE,
    DURING,
    AFTER
}

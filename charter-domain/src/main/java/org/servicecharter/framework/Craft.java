package org.servicecharter.framework;

/** What service of the second level takes (S1), so that colleagues can watch and practise it. */
public enum Craft {
    LISTEN,
    TRUST,
    SINCERE,
    SOLVE
}

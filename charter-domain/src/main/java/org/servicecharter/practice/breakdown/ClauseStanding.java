package org.servicecharter.practice.breakdown;

/** What the charter has to do with it. */
public enum ClauseStanding {
    /** Not looked at yet. */
    OPEN,
    /** A clause was not kept. */
    FAILED,
    /** The charter says nothing about it, and should. */
    MISSING,
    /** Everything was kept, and it broke down all the same. */
    KEPT
}

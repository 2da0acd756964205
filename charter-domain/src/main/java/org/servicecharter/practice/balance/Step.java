package org.servicecharter.practice.balance;

/** What a later version of a promise is against the one before. */
public enum Step {
    /** There was none before. */
    FIRST,
    /** Never less is promised, and sometimes more (S4). */
    RAISED,
    SAME,
    /** Never more is promised, and sometimes less. */
    LOWERED,
    /** In another unit, or more here and less there. */
    OTHER
}

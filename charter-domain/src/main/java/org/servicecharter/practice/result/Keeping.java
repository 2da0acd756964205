package org.servicecharter.practice.result;

/** Whether a promise was kept in some time. No result is neither. */
public enum Keeping {
    NO_RESULT,
    KEPT,
    MISSED
}

package org.servicecharter.workshop.flag;

/** What is doubted about a clause. */
public enum FlagKind {
    NOT_MEASURABLE,
    CANNOT_PROMISE,
    NO_OWNER
}

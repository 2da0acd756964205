package org.servicecharter.charter.consultation;

/** What a workshop's reality check doubted about a clause. */
public enum Concern {
    NOT_MEASURABLE,
    CANNOT_PROMISE,
    NO_OWNER
}

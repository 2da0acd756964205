package org.servicecharter.framework;

/** Whom service is for. It begins whenever either is met (S2). */
public enum CustomerKind {
    EXTERNAL,
    /** A colleague who relies on our work. */
    INTERNAL
}

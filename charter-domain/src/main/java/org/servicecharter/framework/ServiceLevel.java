package org.servicecharter.framework;

/** How a behaviour is delivered: by a script, by listening, or out of somebody's own kindness. */
public enum ServiceLevel {
    SYNTHETIC,
    GENUINE,
    SUPER;

    /** 1 to 3. */
    public int number() {
        return ordinal() + 1;
    }

    /** Super service that is ordered is none: it is never compulsory, measured or signed (SO-26). */
    public boolean mayBeRequired() {
        return this != SUPER;
    }
}

package org.servicecharter.charter.version;

/** Where the organisation works: in some sectors customers must be told of an outside body (CC-14). */
public enum Sector {
    PUBLIC,
    BANK,
    OTHER;

    /** An outside body has to be named. */
    public boolean hasOutsideBody() {
        return this != OTHER;
    }
}

package org.servicecharter.charter.version;

/** Where a version stands. The wording is open while it is drafted and people are asked, and frozen from ANNOUNCED on. */
public enum VersionState {
    DRAFTING,
    STAFF_CONSULTATION,
    CUSTOMER_CONSULTATION,
    APPROVAL,
    ANNOUNCED,
    PUBLISHED,
    REVIEW_DUE,
    SUPERSEDED,
    WITHDRAWN;

    boolean mayBecome(VersionState next) {
        return switch (this) {
            case DRAFTING -> next == STAFF_CONSULTATION || next == APPROVAL; // straight to approval only with a reason
            case STAFF_CONSULTATION -> next == CUSTOMER_CONSULTATION || next == APPROVAL || next == DRAFTING;
            case CUSTOMER_CONSULTATION -> next == APPROVAL || next == DRAFTING;
            case APPROVAL -> next == ANNOUNCED || next == DRAFTING;
            case ANNOUNCED -> next == PUBLISHED || next == SUPERSEDED || next == WITHDRAWN; // readable before its day
            case PUBLISHED -> next == REVIEW_DUE || next == SUPERSEDED || next == WITHDRAWN;
            case REVIEW_DUE -> next == SUPERSEDED || next == WITHDRAWN;
            case SUPERSEDED, WITHDRAWN -> false;
        };
    }

    /** The words may be changed and talked about. */
    public boolean isOpen() {
        return this == DRAFTING || this == STAFF_CONSULTATION || this == CUSTOMER_CONSULTATION;
    }

    /** Published once, so readable for ever, whatever came after. */
    public boolean isFrozen() {
        return this == ANNOUNCED || isInForce() || this == SUPERSEDED || this == WITHDRAWN;
    }

    /** What the organisation stands by today. */
    public boolean isInForce() {
        return this == PUBLISHED || this == REVIEW_DUE;
    }
}

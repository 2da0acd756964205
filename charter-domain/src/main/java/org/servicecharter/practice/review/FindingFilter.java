package org.servicecharter.practice.review;

/** Which findings to see. */
public enum FindingFilter {
    ALL,
    UNDECIDED,
    DECIDED,
    /** Nothing was ever said about the clause. */
    UNUSED;

    String condition() {
        return switch (this) {
            case ALL -> "";
            case UNDECIDED -> " and f.decision is null";
            case DECIDED -> " and f.decision is not null";
            case UNUSED -> " and f.unused = true";
        };
    }
}

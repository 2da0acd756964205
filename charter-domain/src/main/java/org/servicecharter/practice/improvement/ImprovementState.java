package org.servicecharter.practice.improvement;

/** Where it stands: proposed, decided, changed, measured; or not done. */
public enum ImprovementState {
    PROPOSED,
    DECIDED,
    CHANGED,
    /** What came of it is written down. */
    MEASURED,
    SET_ASIDE;

    /** It needs a word about what came of it, or why nothing did. */
    public boolean isOver() {
        return this == MEASURED || this == SET_ASIDE;
    }
}

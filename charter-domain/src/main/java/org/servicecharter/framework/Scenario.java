package org.servicecharter.framework;

/** A situation with one best answer, to practise with. */
public enum Scenario {
    /** Somebody wants one certain suit; the shop does not have it (AT-13). */
    WANTED_SUIT(Answer.STOP_OFFERING);

    /** What one may do in it. */
    public enum Answer {
        OFFER_A_SUBSTITUTE,
        OFFER_AN_EXTRA,
        STOP_OFFERING
    }

    private final Answer best;

    Scenario(Answer best) {
        this.best = best;
    }

    public boolean isBest(Answer answer) {
        return answer == best;
    }
}

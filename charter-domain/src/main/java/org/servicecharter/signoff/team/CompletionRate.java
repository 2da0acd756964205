package org.servicecharter.signoff.team;

import java.io.Serializable;

/**
 * How many of those who are asked have signed (SO-21): signed ÷ (in scope − exempt − left − paused).
 *
 * @param inScope people asked, all below included
 * @param acknowledged signed, on paper too
 */
public record CompletionRate(int inScope, int exempt, int left, int paused, int acknowledged) implements Serializable {

    /** @throws IllegalArgumentException when a number is negative, or more have signed than are asked */
    public CompletionRate {
        if (exempt < 0
                || left < 0
                || paused < 0
                || acknowledged < 0
                || acknowledged > inScope - exempt - left - paused) {
            throw new IllegalArgumentException("not a completion rate");
        }
    }

    /**
     * Of people counted one query after the other: no more have signed than are asked, even if somebody on leave signed
     * meanwhile and was counted twice.
     *
     * @throws IllegalArgumentException when a number is negative
     */
    public static CompletionRate counted(int inScope, int exempt, int left, int paused, int signed) {
        return new CompletionRate(
                inScope, exempt, left, paused, Math.min(signed, Math.max(0, inScope - exempt - left - paused)));
    }

    /** Of two groups together. */
    public CompletionRate plus(CompletionRate other) {
        return new CompletionRate(
                inScope + other.inScope,
                exempt + other.exempt,
                left + other.left,
                paused + other.paused,
                acknowledged + other.acknowledged);
    }

    /** Those who are to sign now, whether they have or not. */
    public int asked() {
        return inScope - exempt - left - paused;
    }

    /** 0 to 100, rounded down: it is 100 only when nobody is missing, also when nobody is asked. */
    public int percent() {
        return asked() == 0 ? 100 : acknowledged * 100 / asked();
    }
}

package org.servicecharter.signoff.team;

import org.servicecharter.signoff.scope.Release;

/** Where one person stands with what they are asked to sign, as their manager sees it (SO-19). */
public enum Standing {
    DONE,
    NOT_YET,
    /** Talk with them; why they declined is not the manager's to see (SO-14). */
    DECLINED,
    /** Declined, and two people have noted that they talked with them (SO-14). */
    REFUSED,
    /** Away: the clock stands still (SO-12). */
    PAUSED,
    /** Need not sign for a time (SO-13). */
    EXEMPT;

    /** Whoever has signed is done, away or not. */
    static Standing of(boolean signed, Release release, boolean declined) {
        if (signed) {
            return DONE;
        }
        return switch (release) {
            case EXEMPT -> EXEMPT;
            case PAUSED -> PAUSED;
            case NONE -> declined ? DECLINED : NOT_YET;
        };
    }
}

package org.servicecharter.signoff.scope;

/** Whether somebody who is in the scope of a campaign need not sign just now. */
public enum Release {
    NONE,
    /** Released with a reason until a day (SO-13). */
    EXEMPT,
    /** Away: the clock stands still (SO-12). */
    PAUSED
}

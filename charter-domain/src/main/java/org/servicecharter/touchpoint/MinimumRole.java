package org.servicecharter.touchpoint;

/** Who serves at a touchpoint at the least. Says what somebody answers for, never how old or from where they are. */
public enum MinimumRole {
    ANYBODY,
    EXPERIENCED,
    /** Leads others. */
    LEADER
}

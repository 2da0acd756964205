package org.servicecharter.signoff;

/** Why somebody does not sign (SO-14); in their own words beside it, if they like. */
public enum DeclineReason {
    DISAGREE_CONTENT,
    NOT_UNDERSTOOD,
    NOT_MY_ROLE,
    CANNOT_MEET,
    PRIVACY,
    OTHER
}

package org.servicecharter.signoff.grade;

/** Why a record has its grade. */
public enum Reason {
    /** Signed in by the person's own means. */
    OWN_ACCOUNT,
    /** Typed the personal PIN for this act, which nobody else knows (SO-17). */
    OWN_PIN,
    /** A PIN is shorter than a password, and others could look on: so no better than B. */
    SHARED_DEVICE,
    /** Recognised once more just before the act, by the password. */
    RECOGNISED_AGAIN,
    /** Nobody was asked again who sat there. */
    NOT_RECOGNISED_AGAIN,
    /** Somebody held the device; the act was the person's own (SO-18). */
    HELPED,
    ON_PAPER,
    /** Somebody other than who entered it compared the paper. */
    WITNESSED,
    SCAN_KEPT,
    /** Taken over from another system. */
    IMPORTED,
    /** Nobody else saw the paper, or it was the person themselves. */
    NO_WITNESS,
    NO_SCAN,
    /** Somebody else did it, and not on paper (SO-01). */
    ANOTHERS_ACT,
    /** It was over before anybody signed. */
    NOBODY_SIGNED,
    /** Who, or how they were recognised, is not in the record. */
    WHO_IS_NOT_KNOWN
}

package org.servicecharter.signoff;

/** Why a person is asked to sign. */
public enum AskedBecause {
    /** The charter is new. */
    LAUNCH,
    /** The person is new. */
    NEW_JOINER,
    /** A version changed the meaning of what had been signed. */
    NEW_VERSION,
    /** The person came to where this charter is signed (SO-10). */
    NEW_PLACE,
    /** The text they had signed was corrected in its meaning, in their language (SO-07). */
    CORRECTION,
    /** It was long ago (SO-08). */
    RENEWAL
}

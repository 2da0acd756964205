package org.servicecharter.framework.wording;

/** A kind word to the author of a card. None of them keeps a card from the chart. */
public enum CardHint {
    /** It names a quality: what would I see someone doing? (AT-01) */
    SEEN,
    /** It holds several behaviours: one for each card. */
    ONE,
    /** It speaks of how we do things: what does the customer get? */
    OUR_WAY
}

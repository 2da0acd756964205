package org.servicecharter.workshop.card;

/** What the facilitator wants when so few wrote that a reader could guess who wrote what (W-06). */
public enum FewWritersChoice {
    /** Be told first. */
    ASK,
    SHOW,
    /** Throw away what was written, unseen; imported cards stay. */
    DISCARD
}

package org.servicecharter.workshop.card;

/** What the facilitator wants when so few wrote that a reader could guess who wrote what (W-06). */
public enum FewWritersChoice {
    /** Be told first. */
    ASK,
    SHOW,
    /** Go on without what they wrote, which is thrown away with the step; imported cards are shown. */
    DISCARD
}

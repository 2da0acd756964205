package org.servicecharter.workshop.card;

/** Where a card came from. */
public enum CardSource {
    /** Written by a participant. */
    BOARD,
    /** From a chart on paper, brought in by the facilitator (W-11). */
    PAPER,
    /** A phrase of the library, offered by the facilitator after the silent writing. */
    SEED,
    /** Words that a group handed in for the definition, after the vote. */
    GROUP
}

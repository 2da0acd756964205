package org.servicecharter.charter.rendition;

/** How one piece of a rendition stands to the main text. */
public enum PieceState {
    MISSING,
    /** The main text said something else when it was written (AT-08). */
    OUT_OF_STEP,
    IN_STEP
}

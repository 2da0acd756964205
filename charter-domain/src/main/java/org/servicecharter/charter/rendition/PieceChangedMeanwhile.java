package org.servicecharter.charter.rendition;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else wrote other words while these were being written. */
public class PieceChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PieceChangedMeanwhile(String there) {
        super("charter.pieceChangedMeanwhile", there == null ? "" : there);
    }
}

package org.servicecharter.workshop.theme;

import org.servicecharter.shared.BusinessRuleViolation;

/** The command changed nothing on this board, or was taken back already. */
public class NothingToUndo extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NothingToUndo() {
        super("workshop.nothingToUndo");
    }
}

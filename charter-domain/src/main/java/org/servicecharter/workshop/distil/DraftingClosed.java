package org.servicecharter.workshop.distil;

import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Workshop;

/** Definition and principles are worded after the vote, until the workshop closes. */
public class DraftingClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DraftingClosed() {
        super("workshop.draftingClosed");
    }

    static void requireDrafting(Workshop workshop) {
        workshop.requireRunning();
        if (!workshop.getStage().isDrafting()) {
            throw new DraftingClosed();
        }
    }
}

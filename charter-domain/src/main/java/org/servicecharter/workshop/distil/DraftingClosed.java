package org.servicecharter.workshop.distil;

import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;

/** Definition and principles are worded after the vote, by who leads until the workshop closes, by groups in the steps for it. */
public class DraftingClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DraftingClosed() {
        this("workshop.draftingClosed");
    }

    private DraftingClosed(String key) {
        super(key);
    }

    static void requireDrafting(Workshop workshop) {
        workshop.requireRunning();
        if (!workshop.getStage().isDrafting()) {
            throw new DraftingClosed();
        }
    }

    /** @param groups the one step in which participants may do it, too */
    static void requireDrafting(Workshop workshop, Caller caller, Stage groups) {
        requireDrafting(workshop);
        if (caller.isParticipant()) {
            requireStep(workshop, groups);
        }
    }

    static void requireStep(Workshop workshop, Stage step) {
        workshop.requireRunning();
        if (workshop.getStage() != step) {
            throw new DraftingClosed("workshop.draftingClosed.step");
        }
    }
}

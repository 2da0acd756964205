package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** The workshop is in another step than the one that somebody acted on. */
public class StageChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StageChangedMeanwhile(Stage now) {
        super("workshop.stageChangedMeanwhile", now);
    }
}

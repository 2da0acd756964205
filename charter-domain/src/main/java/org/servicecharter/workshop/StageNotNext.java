package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only one step on or back. */
public class StageNotNext extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StageNotNext(Stage wanted) {
        super("workshop.stageNotNext", wanted);
    }
}

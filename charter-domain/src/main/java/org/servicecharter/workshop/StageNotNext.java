package org.servicecharter.workshop;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only one step on or back, except from a pause. */
public class StageNotNext extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StageNotNext(int wanted) {
        super("workshop.stageNotNext", wanted);
    }
}

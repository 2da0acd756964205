package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody answered after this person looked; the argument is what they answered. */
public class AnsweredMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    AnsweredMeanwhile(String answer) {
        super("charter.answeredMeanwhile", answer);
    }
}

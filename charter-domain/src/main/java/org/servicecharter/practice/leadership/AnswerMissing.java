package org.servicecharter.practice.leadership;

import org.servicecharter.shared.BusinessRuleViolation;

/** Not every question has one of its answers. */
public class AnswerMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    AnswerMissing() {
        super("practice.leadership.answerMissing");
    }
}

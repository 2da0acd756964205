package org.servicecharter.practice.recognition;

import org.servicecharter.shared.BusinessRuleViolation;

/** The manager has said something to it, so it stays as it is. */
public class AnsweredAlready extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    AnsweredAlready() {
        super("practice.recognition.answered");
    }
}

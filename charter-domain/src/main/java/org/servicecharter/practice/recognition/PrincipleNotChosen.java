package org.servicecharter.practice.recognition;

import org.servicecharter.shared.BusinessRuleViolation;

/** Thanks stand on a principle, as soon as there is one in force. */
public class PrincipleNotChosen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PrincipleNotChosen() {
        super("practice.recognition.principle");
    }
}

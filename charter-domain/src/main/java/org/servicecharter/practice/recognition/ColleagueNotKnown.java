package org.servicecharter.practice.recognition;

import org.servicecharter.shared.BusinessRuleViolation;

/** Thanks go to somebody else who works here today. */
public class ColleagueNotKnown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ColleagueNotKnown() {
        super("practice.recognition.colleague");
    }
}

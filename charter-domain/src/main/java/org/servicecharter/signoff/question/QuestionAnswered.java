package org.servicecharter.signoff.question;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody else has answered it meanwhile; the asker has that answer. */
public class QuestionAnswered extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    QuestionAnswered(String answer) {
        super("signoff.questionAnswered", answer);
    }
}

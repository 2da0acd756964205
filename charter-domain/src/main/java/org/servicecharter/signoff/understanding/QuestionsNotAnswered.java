package org.servicecharter.signoff.understanding;

import org.servicecharter.shared.BusinessRuleViolation;

/** There are questions before signing, and this person has not answered them yet. */
public class QuestionsNotAnswered extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public QuestionsNotAnswered() {
        super("signoff.understanding.notAnswered");
    }
}

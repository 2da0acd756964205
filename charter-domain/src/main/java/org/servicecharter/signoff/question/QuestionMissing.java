package org.servicecharter.signoff.question;

import org.servicecharter.shared.BusinessRuleViolation;

/** Neither a question nor another wording; or another wording, and no clause that it is for. */
public class QuestionMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private QuestionMissing(String key) {
        super(key);
    }

    static QuestionMissing words() {
        return new QuestionMissing("signoff.questionMissing");
    }

    static QuestionMissing clause() {
        return new QuestionMissing("signoff.questionMissing.clause");
    }
}

package org.servicecharter.signoff.question;

import org.servicecharter.shared.NotFound;

/** There is no such question. */
public class QuestionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    QuestionNotFound(long id) {
        super("signoff.questionNotFound", id);
    }
}

package org.servicecharter.workshop.poll;

import org.servicecharter.shared.BadInput;

/** This is none of the question's answers. */
public class AnswerNotUsable extends BadInput {

    private static final long serialVersionUID = 1L;

    AnswerNotUsable() {
        super("workshop.answerNotUsable");
    }
}

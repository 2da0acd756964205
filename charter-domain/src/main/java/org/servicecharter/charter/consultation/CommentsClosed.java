package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** The words are with the approver or published: nothing is said or answered any more. */
public class CommentsClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CommentsClosed() {
        super("charter.commentsClosed");
    }
}

package org.servicecharter.charter.consultation;

import org.servicecharter.shared.BusinessRuleViolation;

/** So many comments and suggestions wait for an answer; without one, the draft does not go to approval. */
public class CommentsOpen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CommentsOpen(long count) {
        super("charter.commentsOpen", count);
    }
}

package org.servicecharter.charter.consultation;

import org.servicecharter.shared.NotFound;

/** This version has no such comment. */
public class CommentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CommentNotFound() {
        super("charter.commentNotFound");
    }
}

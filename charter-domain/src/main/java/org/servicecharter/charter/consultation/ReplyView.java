package org.servicecharter.charter.consultation;

import java.io.Serializable;

/** What was said to a comment. @param by {@code null} without a name */
public record ReplyView(String words, String by) implements Serializable {

    static ReplyView of(Reply reply) {
        return new ReplyView(reply.getWords(), reply.getBy());
    }
}

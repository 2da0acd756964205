package org.servicecharter.charter.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;

/**
 * What was said about one clause, or about the whole.
 *
 * @param clause its code; {@code null} for the whole
 * @param part {@code null} for the whole
 * @param words as it is now, or as it was last seen; {@code null} for the whole
 * @param gone it was taken out
 */
public record Topic(String clause, Part part, String words, boolean gone, List<CommentView> comments)
        implements Serializable {

    public Topic {
        comments = List.copyOf(comments);
    }

    static Topic of(Comment first, Optional<Clause> clause, List<CommentView> comments) {
        return new Topic(
                first.getClauseCode(),
                first.getPart(),
                clause.map(Clause::getWording).orElse(first.getSeen()),
                first.getClauseCode() != null && clause.isEmpty(),
                comments);
    }

    Topic withoutNames() {
        return new Topic(
                clause,
                part,
                words,
                gone,
                comments.stream().map(CommentView::withoutNames).toList());
    }
}

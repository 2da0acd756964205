package org.servicecharter.charter.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/** What somebody says to a comment. It needs no answer. */
@Entity
@Table(name = "charter_reply")
public class Reply {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_reply_seq")
    @SequenceGenerator(name = "charter_reply_seq", sequenceName = "charter_reply_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "comment_id", nullable = false, updatable = false)
    private Comment comment;

    @Column(nullable = false, updatable = false, length = Comment.WORDS_MAX)
    private String words;

    @Column(name = "said_by", updatable = false, length = Person.CODE_MAX)
    private String by;

    protected Reply() {} // JPA

    /** @param by {@code null} for somebody who wants no name with it */
    Reply(Comment comment, String words, String by) {
        this.comment = Objects.requireNonNull(comment, "comment");
        this.words = WordingNotUsable.checked(words, Comment.WORDS_MAX);
        this.by = by;
    }

    Comment getComment() {
        return comment;
    }

    String getWords() {
        return words;
    }

    /** {@code null} when they wanted no name with it. */
    String getBy() {
        return by;
    }
}

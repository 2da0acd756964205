package org.servicecharter.charter.mention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.organisation.Person;

/** That somebody is named in a comment or in a reply to it, until they have seen it. */
@Entity
@Table(name = "charter_mention")
public class Mention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_mention_seq")
    @SequenceGenerator(name = "charter_mention_seq", sequenceName = "charter_mention_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(name = "comment_id", nullable = false, updatable = false)
    private long commentId;

    @Column(name = "mentioned_by", updatable = false, length = Person.CODE_MAX)
    private String by;

    @Column(nullable = false)
    private boolean seen;

    protected Mention() {} // JPA

    Mention(Mentioned told) {
        this.personCode = Objects.requireNonNull(told.personCode(), "personCode");
        this.charterCode = told.charterCode();
        this.versionNumber = told.versionNumber();
        this.commentId = told.commentId();
        this.by = told.by();
    }

    void see() {
        seen = true;
    }

    Long getId() {
        return id;
    }

    String getCharterCode() {
        return charterCode;
    }

    int getVersionNumber() {
        return versionNumber;
    }

    long getCommentId() {
        return commentId;
    }

    /** {@code null} for somebody who wanted no name with it. */
    String getBy() {
        return by;
    }
}

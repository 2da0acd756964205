package org.servicecharter.charter.list;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/** What somebody of staff says about an entry, under their name. */
@Entity
@Table(name = "list_comment")
public class EntryComment {

    public static final int TEXT_MAX = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "list_comment_seq")
    @SequenceGenerator(name = "list_comment_seq", sequenceName = "list_comment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entry_id", nullable = false, updatable = false)
    private ListEntry entry;

    @Column(nullable = false, updatable = false, length = TEXT_MAX)
    private String text;

    @Column(name = "written_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected EntryComment() {} // JPA

    EntryComment(ListEntry entry, String text, String writtenBy, Instant writtenAt) {
        this.entry = entry;
        this.text = WordingNotUsable.checked(text, TEXT_MAX);
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    boolean wasWrittenBy(String person) {
        return writtenBy.equals(person);
    }

    String entryCode() {
        return entry.getCode();
    }

    EntryView.Comment view(String reader) {
        return new EntryView.Comment(id, text, writtenBy, writtenAt, wasWrittenBy(reader));
    }
}

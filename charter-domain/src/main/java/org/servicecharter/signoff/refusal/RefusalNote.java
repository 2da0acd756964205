package org.servicecharter.signoff.refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.organisation.Person;

/** One person's note of having talked with somebody who declined. Made once, never changed. */
@Entity
@Table(name = "refusal_note")
class RefusalNote {

    static final int WORDS_MAX = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "refusal_note_seq")
    @SequenceGenerator(name = "refusal_note_seq", sequenceName = "refusal_note_seq", allocationSize = 50)
    private Long id;

    @Column(name = "record_id", nullable = false, updatable = false, length = 40)
    private String recordId;

    @Column(name = "noted_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    protected RefusalNote() {} // JPA

    /**
     * @param recordId of the record by which the person declined
     * @throws RefusalNoteNotUsable when nothing is said, or too much
     */
    RefusalNote(String recordId, String notedBy, String words, Instant now) {
        this.recordId = Objects.requireNonNull(recordId, "recordId");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
        this.words = RefusalNoteNotUsable.checked(words);
        this.notedAt = now;
    }

    String getRecordId() {
        return recordId;
    }

    String getNotedBy() {
        return notedBy;
    }

    Instant getNotedAt() {
        return notedAt;
    }

    String getWords() {
        return words;
    }
}

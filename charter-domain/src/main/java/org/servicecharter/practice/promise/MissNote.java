package org.servicecharter.practice.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.coverage.ClauseKey;

/** What was done about a month in which a promise was missed. Never changed: the last one on a month is shown. */
@Entity
@Table(name = "miss_note")
public class MissNote {

    static final int WORDS_MAX = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "miss_note_seq")
    @SequenceGenerator(name = "miss_note_seq", sequenceName = "miss_note_seq", allocationSize = 50)
    private Long id;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String charter;

    @Column(name = "clause_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String clause;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Column(name = "written_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected MissNote() {} // JPA

    /** @throws WordingNotUsable when there are no words, or too many */
    MissNote(ClauseKey key, YearMonth month, String words, String writtenBy, Instant writtenAt) {
        this.charter = key.charter();
        this.clause = key.clause();
        this.firstDay = month.atDay(1);
        this.words = WordingNotUsable.checked(words, WORDS_MAX);
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    YearMonth month() {
        return YearMonth.from(firstDay);
    }

    String words() {
        return words;
    }
}

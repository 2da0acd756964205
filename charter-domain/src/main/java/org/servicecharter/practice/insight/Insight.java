package org.servicecharter.practice.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.citation.Citation;

/** One thing learned about what customers want. Who wrote it is kept to let them take it away, and shown to nobody. */
@Entity
@Table(name = "insight")
public class Insight {

    private static final int CODE_MAX = 40;
    static final int WORDS_MAX = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insight_seq")
    @SequenceGenerator(name = "insight_seq", sequenceName = "insight_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Embedded
    private Citation principle;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Column(name = "noted_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "taken_away", nullable = false)
    private boolean takenAway;

    protected Insight() {} // JPA

    /** @throws WordingNotUsable when there are no words, or too many */
    Insight(String code, Citation principle, String words, String notedBy, Instant notedAt) {
        this.code = code;
        this.principle = Objects.requireNonNull(principle, "principle");
        this.words = WordingNotUsable.checked(words, WORDS_MAX);
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    void takeAway(boolean away) {
        takenAway = away;
    }

    boolean isBy(String person) {
        return notedBy.equals(person);
    }

    String code() {
        return code;
    }

    Citation principle() {
        return principle;
    }

    String words() {
        return words;
    }

    Instant notedAt() {
        return notedAt;
    }
}

package org.servicecharter.practice.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.touchpoint.Touchpoint;

/**
 * Lines for a touchpoint in one language, the same for every customer (S1, level 1). Each wording is a version of its
 * own and stays; behind each stands a principle of a charter.
 */
@Entity
@Table(name = "script")
public class Script {

    static final int WORDS_MAX = 1200;
    private static final int LANGUAGE_MAX = 35;

    /** Months after which somebody should look whether it still fits (S1). */
    static final int FRESH_MONTHS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "script_seq")
    @SequenceGenerator(name = "script_seq", sequenceName = "script_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "touchpoint_code", nullable = false, updatable = false, length = Touchpoint.CODE_MAX)
    private String touchpoint;

    @Column(nullable = false, updatable = false, length = LANGUAGE_MAX)
    private String language;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String charter;

    @Column(name = "clause_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String clause;

    @Column(name = "written_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "reviewed_on", nullable = false)
    private LocalDate reviewedOn;

    protected Script() {} // JPA

    /**
     * @param number 1, 2, 3… of this touchpoint and language
     */
    Script(
            String touchpoint,
            String language,
            int number,
            String words,
            ClauseKey principle,
            String writtenBy,
            Instant writtenAt,
            LocalDate today) {
        this.touchpoint = touchpoint;
        this.language = language;
        this.number = number;
        this.words = words;
        this.charter = principle.charter();
        this.clause = principle.clause();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.reviewedOn = today;
    }

    /** Somebody read it again and found that it still fits. */
    void review(LocalDate today) {
        reviewedOn = today;
    }

    boolean isStaleOn(LocalDate today) {
        return !reviewedOn.plusMonths(FRESH_MONTHS).isAfter(today);
    }

    String touchpoint() {
        return touchpoint;
    }

    String language() {
        return language;
    }

    int number() {
        return number;
    }

    String words() {
        return words;
    }

    ClauseKey principle() {
        return new ClauseKey(charter, clause);
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }
}

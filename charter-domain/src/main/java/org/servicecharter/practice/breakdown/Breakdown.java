package org.servicecharter.practice.breakdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.citation.Citation;
import org.servicecharter.touchpoint.Touchpoint;

/** Something broke down for a customer, or may. Who told of it is kept to let them work on it, and shown to nobody. */
@Entity
@Table(name = "breakdown")
public class Breakdown {

    static final int CODE_MAX = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "breakdown_seq")
    @SequenceGenerator(name = "breakdown_seq", sequenceName = "breakdown_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(name = "happened_on", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "encounter", nullable = false, length = 6)
    private EncounterKind kind;

    @Column(nullable = false, length = BreakdownTerms.WORDS_MAX)
    private String words;

    @Column(nullable = false, length = 2 * BreakdownTerms.WORDS_MAX)
    private String folded;

    @Column(name = "touchpoint_code", length = Touchpoint.CODE_MAX)
    private String touchpoint;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 7)
    private ClauseStanding standing;

    @Embedded
    private Citation clause;

    @Column(name = "missing", length = BreakdownTerms.TEXT_MAX)
    private String missing;

    @Column(length = BreakdownTerms.TEXT_MAX)
    private String cause;

    @Column(length = BreakdownTerms.TEXT_MAX)
    private String remedy;

    @Column(length = BreakdownTerms.TEXT_MAX)
    private String redress;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 4)
    private BreakdownState state = BreakdownState.OPEN;

    @Column(name = "by_customer", nullable = false, updatable = false)
    private boolean byCustomer;

    @Column(name = "told_by", updatable = false, length = Person.CODE_MAX)
    private String toldBy;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    protected Breakdown() {} // JPA

    /**
     * @param terms checked
     * @param toldBy the person's code; {@code null} for nobody of staff
     * @param byCustomer a customer told it
     */
    Breakdown(String code, BreakdownTerms terms, Citation clause, String toldBy, boolean byCustomer, Instant toldAt) {
        this.code = Objects.requireNonNull(code, "code");
        this.toldBy = toldBy;
        this.byCustomer = byCustomer;
        this.toldAt = Objects.requireNonNull(toldAt, "toldAt");
        know(terms, clause);
    }

    /**
     * @param terms checked
     * @throws ThinkingMissing when it is done and the thinking of its kind would go
     */
    void know(BreakdownTerms terms, Citation newClause) {
        if (state == BreakdownState.DONE && !terms.isThoughtThrough()) {
            throw new ThinkingMissing();
        }
        day = terms.day();
        kind = terms.kind();
        words = terms.words();
        folded = Folded.fold(words);
        touchpoint = terms.touchpoint();
        standing = terms.standing();
        clause = newClause;
        missing = terms.missing();
        cause = terms.cause();
        remedy = terms.remedy();
        redress = terms.redress();
    }

    /** @throws ThinkingMissing until the thinking of its kind is written down */
    void finish() {
        if (!terms().isThoughtThrough()) {
            throw new ThinkingMissing();
        }
        state = BreakdownState.DONE;
    }

    void reopen() {
        state = BreakdownState.OPEN;
    }

    /** @throws BreakdownChangedMeanwhile when somebody changed it after {@code seen} */
    void requireRevision(long seen) {
        if (seen != revision) {
            throw new BreakdownChangedMeanwhile();
        }
    }

    BreakdownTerms terms() {
        return new BreakdownTerms(
                day,
                kind,
                words,
                touchpoint,
                standing,
                clause == null ? null : clause.key(),
                missing,
                cause,
                remedy,
                redress);
    }

    /** Nobody has written down anything about it yet. */
    boolean isUntouched() {
        return state == BreakdownState.OPEN
                && standing == ClauseStanding.OPEN
                && cause == null
                && remedy == null
                && redress == null;
    }

    boolean isToldBy(String person) {
        return person.equals(toldBy);
    }

    String code() {
        return code;
    }

    long revision() {
        return revision;
    }

    Citation clause() {
        return clause;
    }

    BreakdownState state() {
        return state;
    }

    boolean isByCustomer() {
        return byCustomer;
    }

    Instant toldAt() {
        return toldAt;
    }
}

package org.servicecharter.practice.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.organisation.Person;

/** What a review found about a clause, or beside all of them, in numbers as they were when it was opened. */
@Entity
@Table(name = "review_finding")
public class ReviewFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_finding_seq")
    @SequenceGenerator(name = "review_finding_seq", sequenceName = "review_finding_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CharterReview.CODE_MAX)
    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    private CharterReview review;

    @Column(nullable = false, updatable = false)
    private int place;

    /** Which come first: clauses that something speaks against, then what is about no clause, then the rest. */
    @Column(nullable = false, updatable = false)
    private int turn;

    /** How much speaks for a change; among those of a turn what has most comes first. */
    @Column(nullable = false, updatable = false)
    private int weight;

    @Column(name = "unused", nullable = false, updatable = false)
    private boolean unused;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 9)
    private Subject subject;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private Part part;

    @Column(name = "clause_code", updatable = false, length = Clause.CODE_MAX)
    private String clause;

    @Column(updatable = false, length = Clause.WORDING_MAX)
    private String words;

    @ElementCollection
    @CollectionTable(name = "finding_sign", joinColumns = @JoinColumn(name = "finding_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "sign", length = 13)
    @Column(name = "amount", nullable = false)
    private Map<Sign, Integer> signs = new EnumMap<>(Sign.class);

    @Enumerated(EnumType.STRING)
    @Column(length = 6)
    private Decision decision;

    @Column(length = ReasonMissing.REASON_MAX)
    private String why;

    @Column(name = "decided_by", length = Person.CODE_MAX)
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "draft_version")
    private Integer draftVersion;

    @Column(name = "draft_clause", length = Clause.CODE_MAX)
    private String draftClause;

    protected ReviewFinding() {} // JPA

    /** @param signs none of them 0 */
    ReviewFinding(String code, CharterReview review, int place, Gathered gathered) {
        this.code = Objects.requireNonNull(code, "code");
        this.review = Objects.requireNonNull(review, "review");
        this.place = place;
        this.subject = gathered.subject();
        this.part = gathered.part();
        this.clause = gathered.clause();
        this.words = gathered.words();
        this.signs.putAll(gathered.signs());
        this.weight = gathered.weight();
        this.turn = gathered.turn();
        this.unused = gathered.signs().isEmpty();
    }

    /**
     * @throws DecidedAlready when it is in the draft by now
     * @throws DecisionNotPossible when something that is no clause is to be raised or dropped
     * @throws ReasonMissing when no reason is given, or one that is too long
     */
    void decide(Decision what, String reason, String by, Instant now) {
        if (isInDraft()) {
            throw new DecidedAlready();
        }
        if (what == null || subject != Subject.CLAUSE && what != Decision.KEEP && what != Decision.CHANGE) {
            throw new DecisionNotPossible();
        }
        why = ReasonMissing.checked(reason);
        decision = what;
        decidedBy = by;
        decidedAt = now;
    }

    /** What was decided is in this version, in this clause. */
    void into(int version, String draftedClause) {
        draftVersion = version;
        draftClause = draftedClause;
    }

    boolean isInDraft() {
        return decision != null && decision != Decision.KEEP;
    }

    /** As the source of the clause that is made of it. */
    ClauseSource source() {
        return ClauseSource.review(new ClauseSource.Reviewed(code, decision.name(), why));
    }

    CharterReview review() {
        return review;
    }

    String clause() {
        return clause;
    }

    Subject subject() {
        return subject;
    }

    /** @param before what the last review decided about the same; {@code null} for nothing */
    FindingRow row(FindingRow.Before before) {
        return new FindingRow(
                code,
                revision,
                review.code(),
                review.charter(),
                review.version(),
                !review.isClosed(),
                subject,
                part,
                clause,
                words,
                signs,
                decision,
                why,
                decidedBy,
                decidedAt,
                draftVersion,
                draftClause,
                before);
    }

    /** @throws FindingChangedMeanwhile when somebody decided after {@code seen} */
    void requireRevision(long seen) {
        if (seen != revision) {
            throw new FindingChangedMeanwhile();
        }
    }

    FindingRow.Before before() {
        return new FindingRow.Before(decision, why, decidedAt);
    }
}

package org.servicecharter.practice.improvement;

import jakarta.persistence.Column;
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
import java.util.Objects;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.organisation.Person;

/** Something that is to become better. Who proposed it is kept to let them work on it, and shown to nobody. */
@Entity
@Table(name = "improvement")
public class Improvement {

    static final int CODE_MAX = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "improvement_seq")
    @SequenceGenerator(name = "improvement_seq", sequenceName = "improvement_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "idea_source", nullable = false, length = 14)
    private IdeaSource source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ImprovementKind kind;

    @Column(nullable = false, length = ImprovementTerms.WORDS_MAX)
    private String words;

    @Column(nullable = false, length = 2 * ImprovementTerms.WORDS_MAX)
    private String folded;

    @Column(name = "owner_code", length = Person.CODE_MAX)
    private String owner;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private ImprovementState state;

    @Column(length = ImprovementTerms.WORDS_MAX)
    private String result;

    @Column(name = "finding_code", updatable = false, length = CODE_MAX)
    private String finding;

    @Column(name = "proposed_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    protected Improvement() {} // JPA

    /**
     * @param terms checked
     * @param finding the code of the finding of a review it comes from; {@code null} for none
     */
    Improvement(String code, ImprovementTerms terms, String finding, String by, Instant now) {
        this.code = Objects.requireNonNull(code, "code");
        this.finding = finding;
        this.proposedBy = Objects.requireNonNull(by, "by");
        this.proposedAt = Objects.requireNonNull(now, "now");
        know(terms);
    }

    /** @param terms checked */
    void know(ImprovementTerms terms) {
        source = terms.source();
        kind = terms.kind();
        words = terms.words();
        folded = Folded.fold(words);
        owner = terms.owner();
        state = terms.state();
        result = terms.result();
    }

    /** @throws ImprovementChangedMeanwhile when somebody changed it after {@code seen} */
    void requireRevision(long seen) {
        if (seen != revision) {
            throw new ImprovementChangedMeanwhile();
        }
    }

    String code() {
        return code;
    }

    boolean isOf(String person) {
        return person.equals(proposedBy) || person.equals(owner);
    }

    ImprovementRow row(String ownerName, boolean editable) {
        return new ImprovementRow(
                code,
                revision,
                new ImprovementTerms(source, kind, words, owner, state, result),
                ownerName,
                finding,
                proposedAt,
                editable);
    }
}

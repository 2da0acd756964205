package org.servicecharter.practice.learning;

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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.coverage.ClauseKey;

/** A scenario that the organisation wrote, or something else to learn. */
@Entity
@Table(name = "training_item")
public class TrainingItem {

    static final int CODE_MAX = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_item_seq")
    @SequenceGenerator(name = "training_item_seq", sequenceName = "training_item_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(nullable = false, length = ItemTerms.WORDS_MAX)
    private String words;

    @Column(name = "answer_1", length = ItemTerms.ANSWER_MAX)
    private String answer1;

    @Column(name = "answer_2", length = ItemTerms.ANSWER_MAX)
    private String answer2;

    @Column(name = "answer_3", length = ItemTerms.ANSWER_MAX)
    private String answer3;

    private Integer best;

    @Column(length = ItemTerms.WORDS_MAX)
    private String why;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_level", nullable = false, length = 9)
    private ServiceLevel level;

    @Enumerated(EnumType.STRING)
    @Column(length = 6)
    private EncounterKind encounter;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private ExchangeType exchange;

    @Column(name = "charter_code", length = Clause.CODE_MAX)
    private String charter;

    @Column(name = "clause_code", length = Clause.CODE_MAX)
    private String clause;

    @Column(name = "written_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(nullable = false)
    private boolean retired;

    protected TrainingItem() {} // JPA

    TrainingItem(String code, ItemTerms terms, String writtenBy, Instant writtenAt) {
        this.code = Objects.requireNonNull(code, "code");
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        describe(terms);
    }

    final void describe(ItemTerms terms) {
        ItemTerms checked = terms.checked();
        words = checked.words();
        answer1 = at(checked.answers(), 0);
        answer2 = at(checked.answers(), 1);
        answer3 = at(checked.answers(), 2);
        best = checked.best();
        why = checked.why();
        level = checked.level();
        encounter = checked.encounter();
        exchange = checked.exchange();
        charter = checked.principle() == null ? null : checked.principle().charter();
        clause = checked.principle() == null ? null : checked.principle().clause();
    }

    private static String at(List<String> answers, int nth) {
        return nth < answers.size() ? answers.get(nth) : null;
    }

    /** Nobody practises it any more; who has keeps it. */
    void retire() {
        retired = true;
    }

    boolean isRetired() {
        return retired;
    }

    /** @throws ItemChangedMeanwhile when it is another one than the person saw */
    void requireRevision(long seen) {
        if (seen != revision) {
            throw new ItemChangedMeanwhile();
        }
    }

    String code() {
        return code;
    }

    long revision() {
        return revision;
    }

    ItemTerms terms() {
        return new ItemTerms(
                words,
                Stream.of(answer1, answer2, answer3).filter(Objects::nonNull).toList(),
                best,
                why,
                level,
                encounter,
                exchange,
                charter == null ? null : new ClauseKey(charter, clause));
    }
}

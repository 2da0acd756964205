package org.servicecharter.signoff.question;

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
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.version.Particulars;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/**
 * What one person asked about a clause before signing, or how they would word it, and the one answer to it. It keeps the
 * words it was asked about.
 */
@Entity
@Table(name = "signing_question")
class SigningQuestion {

    static final int WORDS_MAX = 1000;
    static final int CLAUSE_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signing_question_seq")
    @SequenceGenerator(name = "signing_question_seq", sequenceName = "signing_question_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "charter_code", nullable = false, updatable = false, length = 60)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(nullable = false, updatable = false, length = Particulars.TITLE_MAX)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private Part part;

    @Column(updatable = false, length = CLAUSE_MAX)
    private String clause;

    @Column(updatable = false, length = WORDS_MAX)
    private String words;

    @Column(updatable = false, length = WORDS_MAX)
    private String proposed;

    @Column(name = "asked_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(length = WORDS_MAX)
    private String answer;

    @Column(name = "answered_by", length = Person.CODE_MAX)
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected SigningQuestion() {} // JPA

    /**
     * @param about {@code null} for the text as a whole
     * @throws QuestionMissing when there are neither words nor another wording, or another wording for no clause
     * @throws WordingNotUsable when either is longer than {@value #WORDS_MAX} characters
     */
    SigningQuestion(Question asked, String title, Passage about, String askedBy, Instant now) {
        this.charterCode = asked.charterCode();
        this.versionNumber = asked.version();
        this.title = title;
        this.part = about == null ? null : about.part();
        this.clause = about == null ? null : about.text();
        this.words = WordingNotUsable.checkedOrNull(asked.words(), WORDS_MAX);
        this.proposed = WordingNotUsable.checkedOrNull(asked.proposed(), WORDS_MAX);
        this.askedBy = askedBy;
        this.askedAt = now;
        if (words == null && proposed == null) {
            throw QuestionMissing.words();
        }
        if (proposed != null && about == null) {
            throw QuestionMissing.clause();
        }
    }

    /**
     * @throws QuestionAnswered when it has an answer
     * @throws WordingNotUsable when the answer is blank or longer than {@value #WORDS_MAX} characters
     */
    void answer(String given, String by, Instant now) {
        if (answer != null) {
            throw new QuestionAnswered(answer);
        }
        answer = WordingNotUsable.checked(given, WORDS_MAX);
        answeredBy = by;
        answeredAt = now;
    }

    String getAskedBy() {
        return askedBy;
    }

    QuestionRow row() {
        return new QuestionRow(
                id,
                charterCode,
                versionNumber,
                title,
                part,
                clause,
                words,
                proposed,
                askedBy,
                askedAt,
                answer,
                answeredAt);
    }
}

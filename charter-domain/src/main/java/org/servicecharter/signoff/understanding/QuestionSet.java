package org.servicecharter.signoff.understanding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.tree.TreeHash;

/**
 * The questions about one version, as they were written at one time. Never changed: a record names them by their
 * fingerprint, and what was asked can still be read. The latest ones are asked; an empty set asks nothing. They are in the
 * language of the main text; a further set may say the same questions in another.
 */
@Entity
@Table(name = "question_set")
public class QuestionSet {

    static final int MOST = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_set_seq")
    @SequenceGenerator(name = "question_set_seq", sequenceName = "question_set_seq", allocationSize = 50)
    private Long id;

    @Column(name = "charter_code", nullable = false, updatable = false, length = 60)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false, length = 20_000)
    private String questions;

    /** {@code null} for that of the main text. */
    @Column(updatable = false, length = 35)
    private String language;

    /** The questions that it says in another language, by their fingerprint. */
    @Column(updatable = false, length = 64)
    private String translates;

    @Column(name = "written_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected QuestionSet() {} // JPA

    /** @throws UnderstandingNotUsable when there are more than {@value #MOST} */
    QuestionSet(String charterCode, int version, List<ChoiceQuestion> questions, String writtenBy, Instant now) {
        if (questions.size() > MOST) {
            throw UnderstandingNotUsable.tooMany(MOST);
        }
        this.charterCode = charterCode;
        this.versionNumber = version;
        this.questions = ChoiceQuestion.write(questions);
        this.sha256 = TreeHash.ofText(this.questions);
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    /**
     * The same questions in another language.
     *
     * @param questions none, when they are asked in the language of the main text again
     * @throws UnderstandingNotUsable when they are not as many
     */
    QuestionSet(QuestionSet main, String language, List<ChoiceQuestion> questions, String writtenBy, Instant now) {
        this(main.charterCode, main.versionNumber, questions, writtenBy, now);
        if (!questions.isEmpty() && questions.size() != main.getQuestions().size()) {
            throw UnderstandingNotUsable.notAll();
        }
        this.language = Objects.requireNonNull(language, "language");
        this.translates = main.sha256;
    }

    /** Of the questions, by which a record names them. */
    public String getSha256() {
        return sha256;
    }

    String getCharterCode() {
        return charterCode;
    }

    String getLanguage() {
        return language;
    }

    boolean isEmpty() {
        return getQuestions().isEmpty();
    }

    List<ChoiceQuestion> getQuestions() {
        return ChoiceQuestion.read(questions);
    }
}

package org.servicecharter.practice.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.citation.Citation;

/** One person thanks another. Can be taken back until the manager has said something to it. */
@Entity
@Table(name = "recognition")
public class Thanks {

    static final int CODE_MAX = 40;
    static final int WORDS_MAX = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recognition_seq")
    @SequenceGenerator(name = "recognition_seq", sequenceName = "recognition_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(name = "giver_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String giver;

    @Column(name = "colleague_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String colleague;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Embedded
    private Citation principle;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    @Column(name = "taken_back", nullable = false)
    private boolean takenBack;

    @Column(length = WORDS_MAX)
    private String answer;

    @Column(name = "answered_by", length = Person.CODE_MAX)
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Thanks() {} // JPA

    /** @throws WordingNotUsable when there are no words, or too many */
    Thanks(String code, String giver, String colleague, String words, Citation principle, Instant givenAt) {
        this.code = code;
        this.giver = giver;
        this.colleague = colleague;
        this.words = WordingNotUsable.checked(words, WORDS_MAX);
        this.principle = principle;
        this.givenAt = givenAt;
    }

    /** @throws AnsweredAlready once the manager has said something to it */
    void takeBack(boolean back) {
        if (answeredAt != null) {
            throw new AnsweredAlready();
        }
        takenBack = back;
    }

    /**
     * What the manager says; said once.
     *
     * @throws AnsweredAlready when it was
     * @throws ThanksNotFound when it was taken back
     * @throws WordingNotUsable when there are no words, or too many
     */
    void answer(String by, String said, Instant now) {
        if (answeredAt != null) {
            throw new AnsweredAlready();
        }
        if (takenBack) {
            throw new ThanksNotFound();
        }
        answer = WordingNotUsable.checked(said, WORDS_MAX);
        answeredBy = by;
        answeredAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    String code() {
        return code;
    }

    String giver() {
        return giver;
    }

    String colleague() {
        return colleague;
    }

    String words() {
        return words;
    }

    Citation principle() {
        return principle;
    }

    Instant givenAt() {
        return givenAt;
    }

    String answer() {
        return answer;
    }
}

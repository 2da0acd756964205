package org.servicecharter.charter.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/** What was decided on a comment, and why. */
@Embeddable
public class Answer {

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Outcome outcome;

    @Column(name = "answer", length = ReasonMissing.REASON_MAX)
    private String words;

    @Column(name = "answered_by", length = Person.CODE_MAX)
    private String by;

    protected Answer() {} // JPA

    private Answer(Outcome outcome, String words, String by) {
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.words = words;
        this.by = by;
    }

    /** @throws ReasonMissing when nothing says why */
    static Answer of(Outcome outcome, String words, String by) {
        return new Answer(outcome, ReasonMissing.checked(words), Objects.requireNonNull(by, "by"));
    }

    /** The proposed wording was taken over, which says enough. */
    static Answer taken(String words, String by) {
        return new Answer(Outcome.CHANGED, WordingNotUsable.checkedOrNull(words, ReasonMissing.REASON_MAX), by);
    }

    /** Decided in the workshop that raised it, or {@code null} when it was not. */
    static Answer inWorkshop(Outcome outcome) {
        return outcome == null ? null : new Answer(outcome, null, null);
    }

    Outcome getOutcome() {
        return outcome;
    }

    /** {@code null} when the outcome says it all. */
    String getWords() {
        return words;
    }

    /** The person's code; {@code null} when a workshop decided. */
    String getBy() {
        return by;
    }
}

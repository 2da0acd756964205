package org.servicecharter.practice.learning;

import jakarta.persistence.Column;
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

/** What somebody wants to learn next, in their own words. Nobody reads it but that person and the coach they chose (S1). */
@Entity
@Table(name = "next_step")
public class NextStep {

    static final int WORDS_MAX = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "next_step_seq")
    @SequenceGenerator(name = "next_step_seq", sequenceName = "next_step_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String person;

    @Column(nullable = false, length = WORDS_MAX)
    private String words;

    @Column(name = "coach_code", length = Person.CODE_MAX)
    private String coach;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected NextStep() {} // JPA

    NextStep(String person, String words, String coach, Instant now) {
        this.person = person;
        write(words, coach, now);
    }

    /** @param newCoach {@code null} for nobody. @throws WordingNotUsable when there are no words, or too many */
    final void write(String newWords, String newCoach, Instant now) {
        words = WordingNotUsable.checked(newWords, WORDS_MAX);
        coach = newCoach;
        writtenAt = now;
    }

    String person() {
        return person;
    }

    String words() {
        return words;
    }

    String coach() {
        return coach;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}

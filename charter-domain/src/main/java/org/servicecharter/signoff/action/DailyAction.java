package org.servicecharter.signoff.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/** One person's own words about one principle. Belongs to the person and goes with them. */
@Entity
@Table(name = "daily_action")
class DailyAction {

    static final int WORDS_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "daily_action_seq")
    @SequenceGenerator(name = "daily_action_seq", sequenceName = "daily_action_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "charter_code", nullable = false, updatable = false, length = 60)
    private String charterCode;

    @Column(nullable = false, updatable = false, length = Clause.WORDING_MAX)
    private String principle;

    @Column(nullable = false, length = WORDS_MAX)
    private String words;

    @Column(nullable = false)
    private boolean shared;

    protected DailyAction() {} // JPA

    DailyAction(String personCode, String charterCode, String principle) {
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        this.charterCode = Objects.requireNonNull(charterCode, "charterCode");
        this.principle = Objects.requireNonNull(principle, "principle");
    }

    /** @throws WordingNotUsable when it is blank or longer than {@value #WORDS_MAX} characters */
    void say(String given, boolean toManager) {
        words = WordingNotUsable.checked(given, WORDS_MAX);
        shared = toManager;
    }

    String getPersonCode() {
        return personCode;
    }

    String getCharterCode() {
        return charterCode;
    }

    String getPrinciple() {
        return principle;
    }

    ActionRow row() {
        return new ActionRow(principle, words, shared);
    }
}

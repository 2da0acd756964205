package org.servicecharter.practice.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/** Somebody promised a customer to come back to them by a day. */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    static final int CODE_MAX = 40;
    static final int WORDS_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(name = "owner_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String owner;

    @Column(length = CustomerName.MAX)
    private String customer;

    @Column(nullable = false, updatable = false, length = WORDS_MAX)
    private String words;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected FollowUp() {} // JPA

    /**
     * @throws WordingNotUsable when there are no words, or too many
     * @throws DateNotUsable without a day, or for one that is over
     */
    FollowUp(String code, String owner, String customer, String words, LocalDate dueOn, LocalDate today) {
        this.code = code;
        this.owner = owner;
        this.customer = CustomerName.checked(customer);
        this.words = WordingNotUsable.checked(words, WORDS_MAX);
        putOff(dueOn, today);
    }

    /** The customer agreed on another day. @throws DateNotUsable without a day, or for one that is over */
    final void putOff(LocalDate day, LocalDate today) {
        dueOn = DateNotUsable.checked(day, today);
        remindedOn = null;
    }

    /** Kept. Doing it twice keeps the first day. */
    void done(LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
        }
    }

    /** It was a slip. */
    void undo() {
        doneOn = null;
    }

    void reminded(LocalDate today) {
        remindedOn = today;
    }

    FollowUpRow row(LocalDate today) {
        return new FollowUpRow(code, customer, words, dueOn, doneOn, dueOn.isBefore(today), dueOn.equals(today));
    }
}

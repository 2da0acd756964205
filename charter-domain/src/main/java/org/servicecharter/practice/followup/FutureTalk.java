package org.servicecharter.practice.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.servicecharter.organisation.Person;

/** What a customer and somebody of ours found out together so far, and when they look at it again. */
@Entity
@Table(name = "future_talk")
public class FutureTalk {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "future_talk_seq")
    @SequenceGenerator(name = "future_talk_seq", sequenceName = "future_talk_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, updatable = false, length = FollowUp.CODE_MAX)
    private String code;

    @Column(name = "owner_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String owner;

    @Column(length = CustomerName.MAX)
    private String customer;

    @Column(nullable = false, length = TalkTerms.TEXT_MAX)
    private String hopes;

    @Column(length = TalkTerms.TEXT_MAX)
    private String scenarios;

    @Column(length = TalkTerms.TEXT_MAX)
    private String candour;

    @Column(name = "next_on", nullable = false)
    private LocalDate nextOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected FutureTalk() {} // JPA

    FutureTalk(String code, String owner, TalkTerms terms, LocalDate today) {
        this.code = code;
        this.owner = owner;
        note(terms, today);
    }

    /** What was found out since. @throws FollowUpChangedMeanwhile when it was changed after {@code seen} */
    void goOn(long seen, TalkTerms terms, LocalDate today) {
        requireRevision(seen);
        note(terms, today);
    }

    private void note(TalkTerms given, LocalDate today) {
        TalkTerms terms = given.checked(today);
        customer = terms.customer();
        hopes = terms.hopes();
        scenarios = terms.scenarios();
        candour = terms.candour();
        nextOn = terms.nextOn();
        remindedOn = null;
    }

    void end(long seen, LocalDate today) {
        requireRevision(seen);
        endedOn = today;
    }

    void takeUp(long seen) {
        requireRevision(seen);
        endedOn = null;
    }

    private void requireRevision(long seen) {
        if (seen != revision) {
            throw new FollowUpChangedMeanwhile();
        }
    }

    void reminded(LocalDate today) {
        remindedOn = today;
    }

    TalkRow row(LocalDate today) {
        TalkTerms terms = new TalkTerms(customer, hopes, scenarios, candour, nextOn);
        return new TalkRow(code, revision, terms, endedOn, nextOn.isBefore(today));
    }
}

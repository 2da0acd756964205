package org.servicecharter.signoff.scope;

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
import java.time.LocalDate;
import java.util.Objects;
import org.servicecharter.organisation.Person;

/**
 * That somebody need not sign a charter, whichever version, until a day that is included (SO-13). One for a person and a
 * charter: given again, it takes the place of the earlier one, whose record stays in the evidence log.
 */
@Entity
@Table(name = "exemption")
public class Exemption {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exemption_seq")
    @SequenceGenerator(name = "exemption_seq", sequenceName = "exemption_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "charter_code", nullable = false, updatable = false, length = 60)
    private String charterCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ExemptionReason reason;

    @Column(name = "approved_by", nullable = false, length = Person.CODE_MAX)
    private String approvedBy;

    @Column(name = "recorded_by", nullable = false, length = Person.CODE_MAX)
    private String recordedBy;

    @Column(name = "until_day", nullable = false)
    private LocalDate until;

    protected Exemption() {} // JPA

    public Exemption(String personCode, String charterCode) {
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        this.charterCode = Objects.requireNonNull(charterCode, "charterCode");
    }

    public void give(ExemptionReason newReason, String approver, String recorder, LocalDate lastDay) {
        reason = Objects.requireNonNull(newReason, "newReason");
        approvedBy = Objects.requireNonNull(approver, "approver");
        recordedBy = Objects.requireNonNull(recorder, "recorder");
        until = Objects.requireNonNull(lastDay, "lastDay");
    }

    public boolean isOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** From when the person is asked again. */
    LocalDate overOn() {
        return until.plusDays(1);
    }

    public String getPersonCode() {
        return personCode;
    }

    public String getCharterCode() {
        return charterCode;
    }

    public ExemptionReason getReason() {
        return reason;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    /** The administrator who gave it. */
    public String getRecordedBy() {
        return recordedBy;
    }

    /** The last day. */
    public LocalDate getUntil() {
        return until;
    }
}

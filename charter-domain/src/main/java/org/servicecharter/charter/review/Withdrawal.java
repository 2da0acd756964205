package org.servicecharter.charter.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.organisation.Person;

/** That the organisation no longer stands by a published version: who said so, when, and why. */
@Entity
@Table(name = "charter_withdrawal")
public class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_withdrawal_seq")
    @SequenceGenerator(name = "charter_withdrawal_seq", sequenceName = "charter_withdrawal_seq", allocationSize = 50)
    private Long id;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(nullable = false, updatable = false, length = ReasonMissing.REASON_MAX)
    private String reason;

    @Column(name = "withdrawn_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String by;

    @Column(name = "withdrawn_at", nullable = false, updatable = false)
    private Instant at;

    protected Withdrawal() {} // JPA

    /** @throws ReasonMissing when no reason is given, or one that is too long */
    Withdrawal(CharterVersion version, String reason, String by, Instant now) {
        this.charterCode = version.getCharterCode();
        this.versionNumber = version.getNumber();
        this.reason = ReasonMissing.checked(reason);
        this.by = by;
        this.at = now;
    }

    WithdrawalView view() {
        return new WithdrawalView(reason, by, at);
    }
}

package org.servicecharter.charter.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.organisation.Person;

/** Somebody's word that one version may be published although a rule is not kept, and why. The next version asks anew. */
@Entity
@Table(name = "charter_waiver")
public class Waiver {

    static final int RULE_MAX = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_waiver_seq")
    @SequenceGenerator(name = "charter_waiver_seq", sequenceName = "charter_waiver_seq", allocationSize = 50)
    private Long id;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(nullable = false, updatable = false, length = RULE_MAX)
    private String rule;

    @Column(nullable = false, updatable = false, length = ReasonMissing.REASON_MAX)
    private String reason;

    @Column(name = "waived_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String by;

    @Column(name = "waived_at", nullable = false, updatable = false)
    private Instant at;

    protected Waiver() {} // JPA

    /** @throws ReasonMissing when no reason is given, or one that is too long */
    Waiver(CharterVersion version, String rule, String reason, String by, Instant now) {
        this.charterCode = version.getCharterCode();
        this.versionNumber = version.getNumber();
        this.rule = Objects.requireNonNull(rule, "rule");
        this.reason = ReasonMissing.checked(reason);
        this.by = Objects.requireNonNull(by, "by");
        this.at = Objects.requireNonNull(now, "now");
    }

    /** Its number in the checklist, {@code CC-14}. */
    public String getRule() {
        return rule;
    }

    public String getReason() {
        return reason;
    }

    /** The person's code. */
    public String getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}

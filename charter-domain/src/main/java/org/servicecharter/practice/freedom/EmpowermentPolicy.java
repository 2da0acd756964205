package org.servicecharter.practice.freedom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.organisation.Person;
import org.servicecharter.touchpoint.Touchpoint;

/** One version of what people may do for a customer without asking. A change is the next version; this one stays. */
@Entity
@Table(name = "empowerment_policy")
public class EmpowermentPolicy {

    static final int CODE_MAX = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "empowerment_policy_seq")
    @SequenceGenerator(name = "empowerment_policy_seq", sequenceName = "empowerment_policy_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false, length = CODE_MAX)
    private String code;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "touchpoint_code", updatable = false, length = Touchpoint.CODE_MAX)
    private String touchpoint;

    @Column(nullable = false, updatable = false, length = PolicyTerms.WHO_MAX)
    private String who;

    @Column(nullable = false, updatable = false, length = PolicyTerms.TEXT_MAX)
    private String freedom;

    @Column(name = "limit_amount", updatable = false, precision = 12, scale = 2)
    private BigDecimal limit;

    @Column(updatable = false, length = 3)
    private String currency;

    @Column(updatable = false, length = PolicyTerms.TEXT_MAX)
    private String exclusions;

    @Column(name = "stated_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String statedBy;

    @Column(name = "stated_at", nullable = false, updatable = false)
    private Instant statedAt;

    @Column(nullable = false)
    private boolean ended;

    protected EmpowermentPolicy() {} // JPA

    /** @param number 1, 2, 3… of this code */
    EmpowermentPolicy(String code, int number, PolicyTerms terms, String statedBy, Instant statedAt) {
        PolicyTerms checked = terms.checked();
        this.code = Objects.requireNonNull(code, "code");
        this.number = number;
        this.touchpoint = checked.touchpoint();
        this.who = checked.who();
        this.freedom = checked.freedom();
        this.limit = checked.limit();
        this.currency = checked.currency();
        this.exclusions = checked.exclusions();
        this.statedBy = statedBy;
        this.statedAt = statedAt;
    }

    /** It holds no longer. */
    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    PolicyTerms terms() {
        return new PolicyTerms(touchpoint, who, freedom, limit, currency, exclusions);
    }

    Instant statedAt() {
        return statedAt;
    }
}

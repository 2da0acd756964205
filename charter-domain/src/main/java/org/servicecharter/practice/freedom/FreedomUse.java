package org.servicecharter.practice.freedom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.servicecharter.touchpoint.Touchpoint;

/** A policy was used, on some day. By whom stands nowhere. */
@Entity
@Table(name = "freedom_use")
public class FreedomUse {

    private static final int ID_MAX = 40;

    @Id
    @Column(length = ID_MAX)
    private String id;

    @Column(name = "policy_code", nullable = false, updatable = false, length = EmpowermentPolicy.CODE_MAX)
    private String policy;

    @Column(name = "policy_version", nullable = false, updatable = false)
    private int version;

    @Column(name = "touchpoint_code", updatable = false, length = Touchpoint.CODE_MAX)
    private String touchpoint;

    @Column(name = "used_on", nullable = false, updatable = false)
    private LocalDate usedOn;

    protected FreedomUse() {} // JPA

    FreedomUse(String id, EmpowermentPolicy policy, String touchpoint, LocalDate usedOn) {
        this.id = id;
        this.policy = policy.code();
        this.version = policy.number();
        this.touchpoint = touchpoint;
        this.usedOn = usedOn;
    }
}

package org.servicecharter.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One act of an administrator. Written once, never changed, never removed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    static final int DETAIL_MAX = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false, length = 200)
    private String who;

    @Column(nullable = false, updatable = false, length = 60)
    private String act;

    @Column(nullable = false, updatable = false, length = 200)
    private String about;

    @Column(nullable = false, updatable = false, length = DETAIL_MAX)
    private String detail;

    protected AuditEntry() {} // JPA

    AuditEntry(Instant at, String who, String act, String about, String detail) {
        this.at = Objects.requireNonNull(at, "at");
        this.who = Objects.requireNonNull(who, "who");
        this.act = Objects.requireNonNull(act, "act");
        this.about = Objects.requireNonNull(about, "about");
        this.detail = detail.length() > DETAIL_MAX ? detail.substring(0, DETAIL_MAX - 1) + "…" : detail;
    }

    AuditRow row() {
        return new AuditRow(at, who, act, about, detail);
    }
}

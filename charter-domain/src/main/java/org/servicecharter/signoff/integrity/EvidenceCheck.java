package org.servicecharter.signoff.integrity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** That all evidence was looked through, and what was found. Only added to. */
@Entity
@Table(name = "evidence_check")
class EvidenceCheck {

    /** The first ones are enough to know where to look. */
    static final int FAULTS_KEPT = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_check_seq")
    @SequenceGenerator(name = "evidence_check_seq", sequenceName = "evidence_check_seq", allocationSize = 50)
    private Long id;

    @Column(name = "began_at", nullable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "ended_at", nullable = false, updatable = false)
    private Instant endedAt;

    @Column(nullable = false, updatable = false)
    private long records;

    @Column(name = "tree_size", nullable = false, updatable = false)
    private long treeSize;

    @Column(nullable = false, updatable = false)
    private long faults;

    @Column(nullable = false, updatable = false, length = 20_000)
    private String findings;

    protected EvidenceCheck() {} // JPA

    /** @param count of all faults, of which the first are given */
    EvidenceCheck(Instant beganAt, Instant endedAt, long records, long treeSize, long count, List<Fault> first) {
        this.beganAt = beganAt;
        this.endedAt = endedAt;
        this.records = records;
        this.treeSize = treeSize;
        this.faults = count;
        this.findings = first.stream().map(Fault::line).collect(Collectors.joining("\n"));
    }

    CheckView view() {
        return new CheckView(
                beganAt,
                endedAt,
                records,
                treeSize,
                faults,
                findings.isEmpty()
                        ? List.of()
                        : findings.lines().map(Fault::ofLine).toList());
    }
}

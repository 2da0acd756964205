package org.servicecharter.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.latest.LastSignature;
import org.servicecharter.signoff.log.SaltedRecord;

/**
 * One person's own recorded act: of having read and signed one version of a charter, or of declining to. Made once, never changed.
 *
 * <p>The evidence is {@link #getRecord()}, field by field as it was hashed into the log; the columns beside it repeat
 * what is searched for. {@code settledAssignmentId} and {@code declinedAssignmentId} let the database refuse a
 * second one of each.
 */
@Entity
@Table(name = "acknowledgement")
public class Acknowledgement {

    static final int RECORD_ID_MAX = 40;
    static final int RECORD_MAX = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "acknowledgement_seq")
    @SequenceGenerator(name = "acknowledgement_seq", sequenceName = "acknowledgement_seq", allocationSize = 50)
    private Long id;

    @Column(name = "record_id", nullable = false, unique = true, updatable = false, length = RECORD_ID_MAX)
    private String recordId;

    @Column(name = "assignment_id", nullable = false, updatable = false)
    private Long assignmentId;

    @Column(name = "settled_assignment_id", unique = true, updatable = false)
    private Long settledAssignmentId;

    @Column(name = "declined_assignment_id", unique = true, updatable = false)
    private Long declinedAssignmentId;

    @Column(name = "ended_assignment_id", unique = true, updatable = false)
    private Long endedAssignmentId;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Campaign.CHARTER_CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Outcome outcome;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant actedAt;

    @Column(name = "unit_code", updatable = false, length = 40)
    private String unitCode;

    @Column(updatable = false, length = 1)
    private String grade;

    @Column(nullable = false, updatable = false, length = RECORD_MAX)
    private String record;

    protected Acknowledgement() {} // JPA

    Acknowledgement(Assignment settled, String recordId, Instant now, SaltedRecord evidence) {
        this(settled, Outcome.ACKNOWLEDGED, recordId, now, evidence);
        this.settledAssignmentId = settled.getId();
    }

    /** Signed on paper; the assignment is settled by that, too. */
    static Acknowledgement onPaper(Assignment settled, String recordId, Instant now, SaltedRecord evidence) {
        Acknowledgement signed = new Acknowledgement(settled, Outcome.PAPER, recordId, now, evidence);
        signed.settledAssignmentId = settled.getId();
        return signed;
    }

    /** The person does not sign; the assignment is not settled by that. */
    static Acknowledgement declined(Assignment open, String recordId, Instant now, SaltedRecord evidence) {
        Acknowledgement declined = new Acknowledgement(open, Outcome.DECLINED, recordId, now, evidence);
        declined.declinedAssignmentId = open.getId();
        return declined;
    }

    /** An administrator's act (SO-01, SO-13): it settles nothing, and the person may sign once it is over. */
    public static Acknowledgement exempt(Assignment released, String recordId, Instant now, SaltedRecord evidence) {
        return new Acknowledgement(released, Outcome.EXEMPT, recordId, now, evidence);
    }

    /** Nobody's act: the assignment is over without a signature. */
    public static Acknowledgement ended(Assignment over, String recordId, Instant now, SaltedRecord evidence) {
        Outcome outcome = Outcome.valueOf(over.getState().name());
        Acknowledgement ended = new Acknowledgement(over, outcome, recordId, now, evidence);
        ended.endedAssignmentId = over.getId();
        return ended;
    }

    private Acknowledgement(
            Assignment assignment, Outcome outcome, String recordId, Instant now, SaltedRecord evidence) {
        this.recordId = recordId;
        this.assignmentId = assignment.getId();
        this.personCode = assignment.getPersonCode();
        this.charterCode = assignment.getCharterCode();
        this.versionNumber = assignment.getVersionNumber();
        this.outcome = outcome;
        this.actedAt = now;
        this.unitCode = evidence.value("signer_unit").orElse(null);
        this.grade = evidence.value("evidence_grade").orElse(null);
        this.record = evidence.json();
    }

    /** The signature that this is a record of, as the person's last one. */
    LastSignature asLast() {
        return new LastSignature(charterCode, personCode, unitCode, versionNumber, actedAt, assignmentId);
    }

    Long getAssignmentId() {
        return assignmentId;
    }

    /** Random; tells neither order nor number. */
    public String getRecordId() {
        return recordId;
    }

    public String getPersonCode() {
        return personCode;
    }

    public String getCharterCode() {
        return charterCode;
    }

    public int getVersionNumber() {
        return versionNumber;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Instant getActedAt() {
        return actedAt;
    }

    public SaltedRecord getRecord() {
        return SaltedRecord.parse(record);
    }
}

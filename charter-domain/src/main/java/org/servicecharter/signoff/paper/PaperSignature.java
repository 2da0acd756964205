package org.servicecharter.signoff.paper;

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
import java.time.Instant;
import java.time.LocalDate;
import org.servicecharter.organisation.Person;

/** What was entered of a signed sheet, and what the witness said of it. */
@Entity
@Table(name = "paper_signature")
class PaperSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_signature_seq")
    @SequenceGenerator(name = "paper_signature_seq", sequenceName = "paper_signature_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "record_id", nullable = false, updatable = false, length = 40)
    private String recordId;

    @Column(name = "charter_code", nullable = false, updatable = false, length = 60)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "commits", nullable = false, updatable = false)
    private boolean commit;

    @Column(nullable = false, updatable = false, length = Person.CODE_MAX)
    private String signer;

    @Column(name = "dated_on", nullable = false, updatable = false)
    private LocalDate datedOn;

    @Column(name = "scan_sha256", nullable = false, updatable = false, length = 64)
    private String scanSha256;

    @Column(name = "entered_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @Column(nullable = false, updatable = false, length = Person.CODE_MAX)
    private String witness;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private PaperState state = PaperState.WAITING;

    protected PaperSignature() {} // JPA

    PaperSignature(String recordId, SignedSheet sheet, int version, String scanSha256, String by, Instant now) {
        this.recordId = recordId;
        this.charterCode = sheet.charterCode();
        this.versionNumber = version;
        this.sha256 = sheet.sha256();
        this.commit = sheet.commit();
        this.signer = sheet.signer();
        this.datedOn = sheet.datedOn();
        this.witness = sheet.witness();
        this.scanSha256 = scanSha256;
        this.enteredBy = by;
        this.enteredAt = now;
    }

    /** @throws SheetDecided when the witness has decided before */
    void decide(PaperState found) {
        if (state != PaperState.WAITING) {
            throw new SheetDecided();
        }
        state = found;
    }

    boolean concerns(String person) {
        return person.equals(enteredBy) || person.equals(witness);
    }

    String getRecordId() {
        return recordId;
    }

    String getCharterCode() {
        return charterCode;
    }

    int getVersionNumber() {
        return versionNumber;
    }

    String getSha256() {
        return sha256;
    }

    boolean isCommit() {
        return commit;
    }

    String getSigner() {
        return signer;
    }

    LocalDate getDatedOn() {
        return datedOn;
    }

    String getScanSha256() {
        return scanSha256;
    }

    String getEnteredBy() {
        return enteredBy;
    }

    Instant getEnteredAt() {
        return enteredAt;
    }

    String getWitness() {
        return witness;
    }

    PaperState getState() {
        return state;
    }
}

package org.servicecharter.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That everyone who works here is asked to read and sign a charter: from the version that was new or changed its
 * meaning, until the next such version. A version in between that only mends the wording (SO-06) is what is signed
 * from then on; who signed before need not sign again.
 */
@Entity
@Table(name = "campaign")
public class Campaign {

    static final int CHARTER_CODE_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "charter_code", nullable = false, updatable = false, length = CHARTER_CODE_MAX)
    private String charterCode;

    @Column(name = "from_version", nullable = false, updatable = false)
    private int fromVersion;

    @Column(name = "current_version", nullable = false)
    private int currentVersion;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "due_days", nullable = false, updatable = false)
    private int dueDays;

    protected Campaign() {} // JPA

    /** @param dueDays how many days a person has, from the start or from their first day at work */
    Campaign(String charterCode, int fromVersion, int dueDays, Instant now) {
        this.charterCode = Objects.requireNonNull(charterCode, "charterCode");
        this.fromVersion = fromVersion;
        this.currentVersion = fromVersion;
        this.dueDays = dueDays;
        this.startedAt = now;
    }

    /** From now on the text with the mended wording is the one to sign. */
    void mendTo(int version) {
        currentVersion = Math.max(currentVersion, version);
    }

    /** The next campaign has begun. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** SO-09: who joins later is asked from the first day at work. */
    public LocalDate askedOn(LocalDate employedFrom) {
        LocalDate start = startedOn();
        return employedFrom.isAfter(start) ? employedFrom : start;
    }

    public LocalDate dueOn(LocalDate employedFrom) {
        return askedOn(employedFrom).plusDays(dueDays);
    }

    /** With what the key of each reminder to this person begins, so that none is put twice. */
    public String remindersOf(String personCode) {
        return "reminder/" + id + "/" + personCode + "/";
    }

    AskedBecause reasonFor(LocalDate employedFrom, boolean signedBefore) {
        if (signedBefore) {
            return AskedBecause.NEW_VERSION;
        }
        if (employedFrom.isAfter(startedOn())) {
            return AskedBecause.NEW_JOINER;
        }
        return fromVersion == 1 ? AskedBecause.LAUNCH : AskedBecause.NEW_VERSION;
    }

    boolean isSettledBy(Acknowledgement signature) {
        return signature.getOutcome().isSigned() && isAbout(signature);
    }

    private boolean isAbout(Acknowledgement record) {
        return record.getCharterCode().equals(charterCode) && record.getVersionNumber() >= fromVersion;
    }

    /** The latest of these records by which its signer declined what is asked for now. */
    public Optional<Acknowledgement> declinedBy(List<Acknowledgement> declines) {
        return declines.stream().filter(this::isAbout).reduce((earlier, later) -> later);
    }

    /** The signature by which its signer is done; of several, the first in the list. */
    public Optional<Acknowledgement> settledBy(List<Acknowledgement> signatures) {
        return signatures.stream().filter(this::isSettledBy).findFirst();
    }

    private LocalDate startedOn() {
        return LocalDate.ofInstant(startedAt, ZoneOffset.UTC);
    }

    public Long getId() {
        return id;
    }

    public String getCharterCode() {
        return charterCode;
    }

    /** Whoever signed this version or a later one is done. */
    public int getFromVersion() {
        return fromVersion;
    }

    /** The version that is signed now. */
    public int getCurrentVersion() {
        return currentVersion;
    }

    public boolean isRunning() {
        return endedAt == null;
    }
}

package org.servicecharter.access.kiosk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One person at a shared device, from the PIN to the act (SO-17). After the act only its receipt is to be seen, for a while. */
@Entity
@Table(name = "kiosk_visit")
class KioskVisit {

    /** Without a click; long enough to read a page slowly. */
    static final Duration IDLE = Duration.ofMinutes(12);

    static final Duration LONGEST = Duration.ofHours(2);
    static final Duration RECEIPT_SHOWN = Duration.ofMinutes(3);

    /** Clicks nearer to each other are not told apart, so that not each of them is written down. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(20);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kiosk_visit_seq")
    @SequenceGenerator(name = "kiosk_visit_seq", sequenceName = "kiosk_visit_seq", allocationSize = 50)
    private Long id;

    @Column(name = "secret_hash", nullable = false, unique = true, updatable = false, length = 64)
    private String secretHash;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "device_id", nullable = false, updatable = false)
    private SharedDevice device;

    @Column(name = "person_code", nullable = false, updatable = false, length = 40)
    private String personCode;

    @Column(name = "began_at", nullable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "record_id", length = 40)
    private String recordId;

    protected KioskVisit() {} // JPA

    KioskVisit(String secretHash, SharedDevice device, String personCode, Instant now) {
        this.secretHash = secretHash;
        this.device = device;
        this.personCode = personCode;
        this.beganAt = now;
        this.seenAt = now;
    }

    boolean isOver(Instant now) {
        Duration idle = isDone() ? RECEIPT_SHOWN : IDLE;
        return leftAt != null
                || !device.isOpen()
                || !now.isBefore(seenAt.plus(idle))
                || !now.isBefore(beganAt.plus(LONGEST));
    }

    /** Somebody clicked. Looking at the receipt lengthens nothing. */
    void seen(Instant now) {
        if (!isDone() && now.isAfter(seenAt.plus(NOTED_EVERY))) {
            seenAt = now;
        }
    }

    /** The act is recorded; nothing else is open from now on. */
    void done(String record, Instant now) {
        recordId = record;
        seenAt = now;
    }

    void leave(Instant now) {
        leftAt = now;
    }

    /** What may be taken away, until the visit is forgotten: the receipt of the act. {@code null} without one. */
    String takenAway(Instant now) {
        return now.isBefore(beganAt.plus(LONGEST)) ? recordId : null;
    }

    boolean isDone() {
        return recordId != null;
    }

    SharedDevice getDevice() {
        return device;
    }

    String getPersonCode() {
        return personCode;
    }

    Instant getBeganAt() {
        return beganAt;
    }
}

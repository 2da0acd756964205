package org.servicecharter.access.kiosk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What one person types at shared devices, and nobody else knows.
 *
 * <p>First there is a start code; with it the person chooses the PIN, once. After {@value #MOST_FAILURES} wrong ones in a
 * row neither counts any more, and a new start code is needed.
 */
@Entity
@Table(name = "personal_pin")
class PersonalPin {

    static final int MOST_FAILURES = 5;
    static final Duration START_LIFE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personal_pin_seq")
    @SequenceGenerator(name = "personal_pin_seq", sequenceName = "personal_pin_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_code", nullable = false, unique = true, updatable = false, length = 40)
    private String personCode;

    @Column(name = "start_hash", length = 64)
    private String startHash;

    @Column(name = "start_until")
    private Instant startUntil;

    @Column(name = "pin_hash", length = 200)
    private String pinHash;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(nullable = false)
    private int failures;

    protected PersonalPin() {} // JPA

    PersonalPin(String personCode) {
        this.personCode = Objects.requireNonNull(personCode, "personCode");
    }

    /** A start code was handed out: a PIN that there was, and an earlier start code, count no more. */
    void start(String hash, Instant now) {
        startHash = Objects.requireNonNull(hash, "hash");
        startUntil = now.plus(START_LIFE);
        pinHash = null;
        chosenAt = null;
        failures = 0;
    }

    boolean startsWith(String hash, Instant now) {
        return !isLocked()
                && startHash != null
                && now.isBefore(startUntil)
                && MessageDigest.isEqual(startHash.getBytes(US_ASCII), hash.getBytes(US_ASCII));
    }

    /** Uses up the start code. */
    void choose(String hash, Instant now) {
        pinHash = Objects.requireNonNull(hash, "hash");
        chosenAt = now;
        startHash = null;
        startUntil = null;
        failures = 0;
    }

    void failed() {
        failures++;
    }

    void succeeded() {
        failures = 0;
    }

    boolean isLocked() {
        return failures >= MOST_FAILURES;
    }

    /** Whether there is one that counts. */
    boolean isGood() {
        return pinHash != null && !isLocked();
    }

    String getPersonCode() {
        return personCode;
    }

    String getPinHash() {
        return pinHash;
    }
}

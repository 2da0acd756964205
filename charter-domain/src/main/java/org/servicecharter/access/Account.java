package org.servicecharter.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A person's password, and what keeps others from guessing it.
 *
 * <p>The {@value #FREE_FAILURES} wrong passwords in a row that anybody may type are followed by a pause of a minute,
 * which doubles with each further one up to an hour. Tries during a pause are refused unseen and lengthen nothing,
 * so nobody can be shut out for good. The right password ends the count.
 */
@Entity
@Table(name = "account")
public class Account {

    static final int FREE_FAILURES = 5;
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_code", nullable = false, unique = true, updatable = false, length = 40)
    private String personCode;

    @Column(name = "password_hash", nullable = false, length = 200)
    private String passwordHash;

    @Column(name = "password_set_at", nullable = false)
    private Instant passwordSetAt;

    @Column(nullable = false)
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Account() {} // JPA

    public Account(String personCode, String passwordHash, Instant now) {
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        choosePassword(passwordHash, now);
    }

    /** A new password, known to the person alone: whoever was signed in with the old one no longer is. */
    public void choosePassword(String newHash, Instant now) {
        passwordHash = Objects.requireNonNull(newHash, "newHash");
        passwordSetAt = Objects.requireNonNull(now, "now");
        failures = 0;
        lockedUntil = null;
    }

    /** The same password, stored at the cost that is current now. */
    public void strengthen(String sameAtCurrentCost) {
        passwordHash = Objects.requireNonNull(sameAtCurrentCost, "sameAtCurrentCost");
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** One more wrong password; without effect during a pause. */
    public void failed(Instant now) {
        if (isLocked(now)) {
            return;
        }
        failures++;
        if (failures >= FREE_FAILURES) {
            long times = 1L << Math.min(failures - FREE_FAILURES, 20);
            Duration pause = FIRST_PAUSE.multipliedBy(times);
            lockedUntil = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        }
    }

    public void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    public String getPersonCode() {
        return personCode;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public Instant getPasswordSetAt() {
        return passwordSetAt;
    }

    /** {@code null} when no pause was ever needed since the last success. */
    public Instant getLockedUntil() {
        return lockedUntil;
    }
}

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
 * A browser in which somebody is signed in, whatever happens to the server: for a working day, or for thirty days when
 * they chose to stay. It holds a random secret, of which only the hash is here.
 */
@Entity
@Table(name = "remembered_device")
public class RememberedDevice {

    /** How long the browser of somebody stays who chose so. */
    public static final Duration CHOSEN = Duration.ofDays(30);

    public static final int LABEL_MAX = 80;

    /** How long any other, until it is closed. */
    public static final Duration WORKING_DAY = Duration.ofHours(12);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remembered_device_seq")
    @SequenceGenerator(name = "remembered_device_seq", sequenceName = "remembered_device_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_code", nullable = false, updatable = false, length = 40)
    private String personCode;

    @Column(name = "secret_hash", nullable = false, unique = true, updatable = false, length = 64)
    private String secretHash;

    @Column(updatable = false, length = LABEL_MAX)
    private String label;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected RememberedDevice() {} // JPA

    RememberedDevice(String personCode, String secretHash, String label, Instant now, Duration life) {
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        this.secretHash = Objects.requireNonNull(secretHash, "secretHash");
        this.label = label == null || label.length() <= LABEL_MAX ? label : label.substring(0, LABEL_MAX);
        this.since = now;
        this.expiresAt = now.plus(life);
    }

    String getPersonCode() {
        return personCode;
    }

    public Long getId() {
        return id;
    }

    public String getSecretHash() {
        return secretHash;
    }

    /** By which its owner knows it again, such as {@code Firefox, Linux}; {@code null} when it was not told. */
    public String getLabel() {
        return label;
    }

    public Instant getSince() {
        return since;
    }

    /** Whether its owner chose to stay signed in on it. */
    public boolean isChosen() {
        return expiresAt.isAfter(since.plus(WORKING_DAY));
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}

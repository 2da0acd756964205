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
 * A link with which one person chooses a password, once, until it expires. A person has at most one; a newer one
 * takes its place. Only the hash of its secret is kept.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    /** Of one that an administrator makes: fourteen days. */
    public static final Duration LIFE = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_code", nullable = false, unique = true, updatable = false, length = 40)
    private String personCode;

    @Column(name = "secret_hash", nullable = false, unique = true, length = 64)
    private String secretHash;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected Invitation() {} // JPA

    Invitation(String personCode, String secretHash, Instant expiresAt) {
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        renew(secretHash, expiresAt);
    }

    /** The link given out before stops working. */
    void renew(String newSecretHash, Instant newEnd) {
        secretHash = Objects.requireNonNull(newSecretHash, "newSecretHash");
        expiresAt = Objects.requireNonNull(newEnd, "newEnd");
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    String getPersonCode() {
        return personCode;
    }
}

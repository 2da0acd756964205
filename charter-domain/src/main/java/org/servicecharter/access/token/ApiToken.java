package org.servicecharter.access.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.organisation.Scope;

/**
 * What a program shows to be let in, until it expires or is revoked. Known by its {@code code}, which is no secret; of
 * the secret only the hash is kept.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

    public static final int NAME_MAX = 80;

    /** Uses nearer to each other are not told apart, so that not each of them is written down. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, unique = true, updatable = false, length = 20)
    private String code;

    @Column(nullable = false, updatable = false, length = NAME_MAX)
    private String name;

    @Column(nullable = false, updatable = false, length = 200)
    private String scopes;

    @Column(name = "secret_hash", nullable = false, unique = true, updatable = false, length = 64)
    private String secretHash;

    @Column(name = "made_by", nullable = false, updatable = false, length = 40)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {} // JPA

    /** @throws TokenNotUsable when it has no name, a name that is too long, or no scope */
    ApiToken(
            String code,
            String secretHash,
            String name,
            Collection<Scope> scopes,
            String madeBy,
            Instant now,
            Instant end) {
        String told = name == null ? "" : name.strip();
        if (told.isEmpty() || told.length() > NAME_MAX) {
            throw TokenNotUsable.name(NAME_MAX);
        }
        if (scopes.isEmpty()) {
            throw TokenNotUsable.noScope();
        }
        this.code = code;
        this.secretHash = secretHash;
        this.name = told;
        this.scopes = new TreeSet<>(scopes).stream().map(Scope::name).collect(Collectors.joining(" "));
        this.madeBy = madeBy;
        this.madeAt = now;
        this.expiresAt = end;
    }

    /** Stops working now, for good; without effect when it had stopped before. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void used(Instant now) {
        if (lastUsedAt == null || now.isAfter(lastUsedAt.plus(NOTED_EVERY))) {
            lastUsedAt = now;
        }
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Set<Scope> getScopes() {
        return Stream.of(scopes.split(" ")).map(Scope::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The administrator whose leave also ends the token. */
    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** To the minute; {@code null} when it never was. */
    public Instant getLastUsedAt() {
        return lastUsedAt;
    }

    /** {@code null} unless it was revoked. */
    public Instant getRevokedAt() {
        return revokedAt;
    }
}

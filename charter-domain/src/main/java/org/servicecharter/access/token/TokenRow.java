package org.servicecharter.access.token;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.servicecharter.organisation.Scope;

/**
 * One token as administrators see it.
 *
 * @param lastUsedAt to the minute; {@code null} when it never was
 * @param good whether it works: neither expired nor revoked, and whoever made it still administers
 */
public record TokenRow(
        String code,
        String name,
        Set<Scope> scopes,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Instant lastUsedAt,
        boolean good)
        implements Serializable {

    static TokenRow of(ApiToken token, boolean good) {
        return new TokenRow(
                token.getCode(),
                token.getName(),
                token.getScopes(),
                token.getMadeBy(),
                token.getMadeAt(),
                token.getExpiresAt(),
                token.getLastUsedAt(),
                good);
    }
}

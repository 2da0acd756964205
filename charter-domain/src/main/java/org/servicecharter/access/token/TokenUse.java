package org.servicecharter.access.token;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.organisation.Scope;
import org.servicecharter.shared.RandomCodes;

/**
 * Knows a program by its token. Open to everybody: whoever has a secret of 256 random bits is the program it was made
 * for. A token ends with the day on which whoever made it leaves or stops being an administrator: nobody's access goes
 * on by a program.
 */
@Stateless
@PermitAll
public class TokenUse {

    /** By it, programs that look for lost secrets know one. */
    static final String BEGINNING = "sct_";

    @Inject
    private ApiTokens tokens;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** Empty when the secret is unknown, expired or revoked. */
    public Optional<Program> recognise(String secret) {
        Instant now = clock.instant();
        if (!secret.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        return tokens.findByHash(codes.hash(secret))
                .filter(token -> tokens.isGood(token, now))
                .map(token -> {
                    token.used(now);
                    return new Program(token.getCode(), roles(token));
                });
    }

    private static Set<String> roles(ApiToken token) {
        return token.getScopes().stream().map(Scope::role).collect(Collectors.toUnmodifiableSet());
    }
}

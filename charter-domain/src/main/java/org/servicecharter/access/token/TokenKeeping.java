package org.servicecharter.access.token;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Scope;
import org.servicecharter.shared.RandomCodes;

/** An administrator makes tokens for programs and revokes them. Noted in the audit trail. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class TokenKeeping {

    /** A token that nobody renews for a year is one that nobody looks after. */
    private static final int MOST_YEARS = 1;

    private static final int CODE_LENGTH = 8;

    @Inject
    private ApiTokens tokens;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private RandomCodes codes;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** The newest first. */
    public List<TokenRow> all() {
        Instant now = clock.instant();
        return tokens.all().stream()
                .map(token -> TokenRow.of(token, tokens.isGood(token, now)))
                .toList();
    }

    /**
     * @param lastDay on which it works, where the organisation is
     * @return its secret, told this once
     * @throws TokenNotUsable without a name or a scope, or when the last day is past or more than a year ahead
     */
    public TokenMade make(String name, Set<Scope> scopes, LocalDate lastDay) {
        LocalDate today = organisation.today();
        LocalDate latest = today.plusYears(MOST_YEARS);
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(latest)) {
            throw TokenNotUsable.lastDay(today, latest);
        }
        Instant now = clock.instant();
        Instant end = lastDay.plusDays(1)
                .atStartOfDay(organisation.there(now).getZone())
                .toInstant();
        String secret = TokenUse.BEGINNING + codes.secret();
        String code = codes.readable(CODE_LENGTH);
        String caller = context.getCallerPrincipal().getName();
        ApiToken token = new ApiToken(code, codes.hash(secret), name, scopes, caller, now, end);
        tokens.add(token);
        trail.note("token.made", token.getCode(), token.getName() + ": " + said(token) + ", until " + lastDay);
        return new TokenMade(token.getCode(), token.getName(), secret);
    }

    /** @throws TokenNotFound when there is none */
    public void revoke(String code) {
        ApiToken token = tokens.find(code).orElseThrow(TokenNotFound::new);
        token.revoke(clock.instant());
        trail.note("token.revoked", token.getCode(), token.getName());
    }

    private static String said(ApiToken token) {
        return token.getScopes().stream().map(Scope::name).collect(Collectors.joining(" "));
    }
}

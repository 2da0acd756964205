package org.servicecharter.access.token;

import java.util.Set;

/**
 * A program that came with a good token.
 *
 * @param roles its scopes, as names for {@code @RolesAllowed}
 */
public record Program(String tokenCode, Set<String> roles) {

    public Program {
        roles = Set.copyOf(roles);
    }

    /** As the portal names whoever calls, also in the audit trail. */
    public String name() {
        return "token:" + tokenCode;
    }
}

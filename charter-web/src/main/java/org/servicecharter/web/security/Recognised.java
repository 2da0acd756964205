package org.servicecharter.web.security;

import java.util.Set;
import org.servicecharter.access.Standing;

/**
 * A caller the portal knows.
 *
 * @param name the principal: a person's staff number, {@code participant:CODE:ID}, {@code display:CODE} or
 *     {@code token:CODE}
 * @param roles names of roles, see {@link org.servicecharter.organisation.Role}
 */
public record Recognised(String name, Set<String> roles) {

    /** A person with all their roles. */
    public static Recognised person(Standing standing) {
        return new Recognised(standing.code(), standing.roles());
    }
}

package org.servicecharter.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * What a person who comes in may do right now.
 *
 * @param roles as names for {@code @RolesAllowed}, EMPLOYEE always among them
 * @param leads whether somebody who works here today reports to them
 * @param passwordSetAt since when the current password holds; {@code null} without an account. A session begun
 *     earlier is over
 */
public record Standing(String code, String name, Set<String> roles, boolean leads, Instant passwordSetAt)
        implements Serializable {

    /** Whether a session begun at that moment still counts. */
    public boolean covers(Instant signedInAt) {
        return passwordSetAt == null || !signedInAt.isBefore(passwordSetAt);
    }
}

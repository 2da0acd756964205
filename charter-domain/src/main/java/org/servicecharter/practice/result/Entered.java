package org.servicecharter.practice.result;

import java.time.Instant;

/**
 * Who said a result, when, and instead of what.
 *
 * @param corrects the entry it stands for; {@code null} for a new one
 * @param reason of a correction; may be {@code null}
 */
record Entered(ResultOrigin origin, String by, Instant at, Long corrects, String reason) {

    Entered insteadOf(ResultEntry wrong) {
        return new Entered(origin, by, at, wrong.id(), reason);
    }
}

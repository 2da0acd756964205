package org.servicecharter.workshop.snapshot;

import java.io.Serializable;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.breakout.OwnGroup;

/**
 * The caller, as their own screen shows them.
 *
 * @param id the participant's id; {@code null} for others
 * @param name the one they gave, or in a workshop with aliases theirs until it closes; {@code null} without one
 * @param observer looks on, and neither writes nor votes
 * @param group {@code null} while all are together
 * @param dotsLeft how many dots a participant has not placed; 0 for others
 */
public record Me(
        Caller.Kind kind, String id, String name, boolean finished, boolean observer, OwnGroup group, int dotsLeft)
        implements Serializable {}

package org.servicecharter.workshop.flag;

import java.io.Serializable;

/**
 * A flag as every screen sees it.
 *
 * @param clause the id of the principle or behaviour; {@code null} for the definition
 * @param note {@code null} when nothing was added
 * @param raised how many people raised it
 * @param decision {@code null} until the facilitator decided
 */
public record FlagView(
        String id, FlaggedPart part, String clause, FlagKind kind, String note, int raised, FlagDecision decision)
        implements Serializable {}

package org.servicecharter.workshop.seat;

import java.io.Serializable;

/**
 * Somebody at the board as the facilitator sees them: never with what they wrote.
 *
 * @param name {@code null} when none was given
 */
public record ParticipantRow(String id, String name, boolean observer) implements Serializable {}

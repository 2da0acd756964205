package org.servicecharter.workshop.seat;

import java.io.Serializable;

/**
 * What a device gets when somebody joins.
 *
 * @param secret known to this device alone; the portal keeps only its hash
 */
public record Seat(String workshopCode, String participantId, String secret) implements Serializable {}

package org.servicecharter.workshop.seat;

/** Somebody was taken off a board. Fired inside the transaction. */
public record SeatRemoved(String workshopCode, String participantId) {}

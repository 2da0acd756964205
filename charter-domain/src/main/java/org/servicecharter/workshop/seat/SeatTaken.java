package org.servicecharter.workshop.seat;

/** Somebody was taken off a board, or took their seat along: this secret opens nothing any more. */
record SeatTaken(String workshopCode, String secretHash) {}

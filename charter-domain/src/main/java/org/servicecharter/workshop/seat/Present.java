package org.servicecharter.workshop.seat;

import java.io.Serializable;

/** How many sit at a board, and how many of them are done with the current step. */
public record Present(long joined, long finished) implements Serializable {}

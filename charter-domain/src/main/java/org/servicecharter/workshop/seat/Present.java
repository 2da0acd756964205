package org.servicecharter.workshop.seat;

import java.io.Serializable;
import java.util.List;

/**
 * Who is at a board.
 *
 * @param finished how many of them are done with the current step
 * @param watching observers, not among them
 * @param names of those who gave one, in a named workshop; empty in any other
 */
public record Present(long joined, long finished, long watching, List<String> names) implements Serializable {}

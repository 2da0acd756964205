package org.servicecharter.workshop.vote;

import java.io.Serializable;
import java.util.Map;

/**
 * One participant's own dots.
 *
 * @param votes dots by theme id, where there are any
 */
public record OwnVotes(int dotsLeft, Map<String, Integer> votes) implements Serializable {}

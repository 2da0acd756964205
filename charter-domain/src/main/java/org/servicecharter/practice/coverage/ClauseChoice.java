package org.servicecharter.practice.coverage;

import java.io.Serializable;

/**
 * A clause that may hold at a touchpoint.
 *
 * @param held it does
 * @param suggested it is for the same kind of encounter, exchange or level
 */
public record ClauseChoice(ClauseInForce clause, boolean held, boolean suggested) implements Serializable {}

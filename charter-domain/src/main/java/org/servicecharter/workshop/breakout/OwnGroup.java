package org.servicecharter.workshop.breakout;

import java.io.Serializable;
import java.util.List;

/**
 * The group of one participant, for their own screen.
 *
 * @param number what the others of this group see, too
 * @param people how many are in it
 * @param names of the others who gave one; none but in a named workshop
 */
public record OwnGroup(int number, int people, List<String> names) implements Serializable {}

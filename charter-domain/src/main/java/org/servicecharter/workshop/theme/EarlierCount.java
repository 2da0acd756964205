package org.servicecharter.workshop.theme;

import java.io.Serializable;

/**
 * What another vote than the one that is shown counted for a theme.
 *
 * @param vote 1 for the first of the plan
 */
public record EarlierCount(int vote, int dots) implements Serializable {}

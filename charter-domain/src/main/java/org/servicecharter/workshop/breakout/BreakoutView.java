package org.servicecharter.workshop.breakout;

import java.io.Serializable;

/**
 * The groups everybody hears of.
 *
 * @param size people in each, about
 * @param groups how many there are
 */
public record BreakoutView(int size, int groups) implements Serializable {}

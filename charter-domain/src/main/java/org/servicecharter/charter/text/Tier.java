package org.servicecharter.charter.text;

import java.io.Serializable;

/**
 * For so many of a hundred cases the promise is kept within this value; a promise may have several ("half within 10
 * working days, all within 30").
 *
 * @param percent 1 to 100
 * @param value in the promise's unit, its limit included; 0 for a promise that is kept or not
 */
public record Tier(int percent, int value) implements Serializable {}

package org.servicecharter.charter.umbrella;

import java.io.Serializable;

/**
 * The charter of a unit as others come to it.
 *
 * @param unit the unit's name
 * @param version the one in force
 */
public record UnitCharter(String code, String title, String unit, int version) implements Serializable {}

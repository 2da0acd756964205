package org.servicecharter.charter.umbrella;

import java.io.Serializable;

/**
 * A charter that the charter of a unit can stand under.
 *
 * @param inForce a version of it is; else there is nothing to inherit yet
 */
public record UmbrellaChoice(String code, String title, boolean inForce) implements Serializable {}

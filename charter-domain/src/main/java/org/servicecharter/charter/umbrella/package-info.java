/**
 * One umbrella charter for the whole organisation and unit charters that inherit from it: what a unit's charter inherits,
 * and which charters belong together. Whose charter it is stands in {@code charter.version.Charter}; it is chosen in
 * {@code charter.draft}, and checked in {@code charter.check}.
 *
 * <p>Start at {@link org.servicecharter.charter.umbrella.Umbrellas}.
 */
package org.servicecharter.charter.umbrella;

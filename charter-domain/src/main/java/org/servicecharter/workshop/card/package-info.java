/**
 * What people write. Until the reveal a {@link HiddenCard} exists only in its own table; at the reveal all of them
 * become {@link Card}s at once, under new ids, in random order, without author in an anonymous workshop, under an alias in one with aliases (W-01, W-05).
 *
 * <p>Start at {@link Writing}, then {@link Revealing}.
 */
package org.servicecharter.workshop.card;

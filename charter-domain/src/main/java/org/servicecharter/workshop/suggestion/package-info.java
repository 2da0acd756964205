/**
 * What the portal proposes while people group: themes, cards that say the same, and pairs of a do and a don't. Nothing of
 * it happens unless somebody accepts it.
 *
 * <p>Start at {@link Suggesting}.
 */
package org.servicecharter.workshop.suggestion;

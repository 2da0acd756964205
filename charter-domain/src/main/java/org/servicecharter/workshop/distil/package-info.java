/**
 * What a workshop comes to: a definition of what customer service means here, and principles with behaviours, each
 * with the cards it was made from.
 *
 * <p>Start at {@link Distilling}.
 */
package org.servicecharter.workshop.distil;

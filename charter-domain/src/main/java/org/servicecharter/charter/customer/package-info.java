/**
 * Customers who are asked about a draft by a link, without an account: what they are shown, and what they say. It comes
 * into the same discussion as what staff say, and is answered there.
 *
 * <p>Uses {@code charter.consultation}, whose period is theirs, too, {@code charter.draft}, {@code charter.version} and
 * {@code shared}.
 *
 * <p>Start at {@link org.servicecharter.charter.customer.CustomerAsking}, then
 * {@link org.servicecharter.charter.customer.CustomerSpeaking}.
 */
package org.servicecharter.charter.customer;

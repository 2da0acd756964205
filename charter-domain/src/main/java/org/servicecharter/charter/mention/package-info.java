/**
 * Who is named in what others say about a draft, and whether they have seen it.
 *
 * <p>Whoever wants to tell them otherwise observes {@link Mentioned}. Uses {@code charter.version},
 * {@code organisation} and {@code shared}.
 *
 * <p>Start at {@link Mentions}.
 */
package org.servicecharter.charter.mention;

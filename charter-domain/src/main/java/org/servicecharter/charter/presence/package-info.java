/**
 * Who has a draft open, and which clause they have in their editor: for those who work on it together, and gone a minute
 * after they left.
 *
 * <p>Uses {@code charter.version}, {@code organisation} and {@code shared}.
 *
 * <p>Start at {@link DraftAttending}.
 */
package org.servicecharter.charter.presence;

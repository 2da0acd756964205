/**
 * Questions that everybody answers with one of a few answers, and that are counted: how sure people are at the close,
 * and prompts with two answers. Nobody sees another's answer or a count until the facilitator shows them to all; then
 * counts are all that is left (W-03), and of fewer than four answers not even those. Beside them the names of those
 * who would like to review the draft, which lead to no answer, card or seat.
 *
 * <p>Uses {@code board}, {@code card} (for the number four), {@code seat}, {@code framework} and the workshop itself.
 * Start at {@link Polling}, then {@link Polls}.
 */
package org.servicecharter.workshop.poll;

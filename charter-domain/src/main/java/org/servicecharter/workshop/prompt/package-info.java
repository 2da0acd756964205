/**
 * What helps the facilitator through a step: which prompts of the library belong to it, and the one that everyone at
 * the board is asked to think about just now.
 *
 * <p>Uses {@code board}, {@code poll}, {@code framework} and the workshop itself. Start at {@link Prompting}.
 */
package org.servicecharter.workshop.prompt;

/**
 * How a wording reads: sentences, vague words, superlatives, what a card or a definition is told kindly. Pure
 * functions; they advise and refuse nothing. The words they look for are English: a text in another language is told
 * less, never something wrong.
 *
 * <p>Start at {@link CardReading} and {@link DefinitionReading}. Uses {@code framework}.
 */
package org.servicecharter.framework.wording;

/**
 * A version's words in another language or in easy words, beside its main text: written piece by piece, out of step
 * when the main text moves, and frozen with the version or later.
 *
 * <p>Knows {@code charter.version} and {@code charter.text}; what is frozen is a rendition of the former. Start at
 * {@link org.servicecharter.charter.rendition.RenditionDraft}.
 */
package org.servicecharter.charter.rendition;

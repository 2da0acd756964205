/**
 * What follows when somebody declines (SO-14): somebody talks with them, and the notes of two people make the refusal
 * final. The person may sign all the same, at any time.
 *
 * <p>Uses {@code signoff}, {@code charter} and {@code organisation}.
 *
 * <p>Start at {@link org.servicecharter.signoff.refusal.RefusalNoting}.
 */
package org.servicecharter.signoff.refusal;

/**
 * Thanks to colleagues, and what managers say to them.
 *
 * <p>Uses the domain's {@code practice.recognition} and {@code organisation}, and {@code web}. Start at {@link
 * ThanksPage}.
 */
package org.servicecharter.web.practice.recognition;

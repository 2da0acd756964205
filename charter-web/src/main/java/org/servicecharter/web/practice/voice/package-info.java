/**
 * What customers say by themselves, on a page without scripts and without signing in; who reads it, and what was learned
 * from it.
 *
 * <p>Uses the domain's {@code practice.voice} and {@code practice.insight}, {@code web} and {@code web.security}. Start
 * at {@link VoicePage}.
 */
package org.servicecharter.web.practice.voice;

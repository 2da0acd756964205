/**
 * What customers say by themselves, at a charter in force: read by those who answer for charters, and made a story or a
 * breakdown, or set aside. Nothing is kept of a customer but their words.
 *
 * <p>Start at {@link VoiceHearing}, then {@link VoiceReading}.
 */
package org.servicecharter.practice.voice;

package org.servicecharter.practice.voice;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.practice.story.Tone;

/**
 * What a customer said, for those who read it.
 *
 * @param title of the charter at which it was said
 * @param became the code of the story or breakdown; {@code null} for neither
 */
public record VoiceRow(
        String code, String title, Tone tone, String words, Instant saidAt, VoiceState state, String became)
        implements Serializable {}

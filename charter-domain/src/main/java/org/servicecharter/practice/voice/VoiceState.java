package org.servicecharter.practice.voice;

/** What became of it. */
public enum VoiceState {
    WAITING,
    STORY,
    BREAKDOWN,
    SET_ASIDE
}

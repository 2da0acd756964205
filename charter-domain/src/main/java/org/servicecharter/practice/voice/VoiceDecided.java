package org.servicecharter.practice.voice;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody has decided on it already, or has worked on what became of it. */
public class VoiceDecided extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    VoiceDecided() {
        super("practice.voice.decided");
    }
}

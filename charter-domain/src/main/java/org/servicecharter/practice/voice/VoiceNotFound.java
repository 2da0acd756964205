package org.servicecharter.practice.voice;

import org.servicecharter.shared.NotFound;

/** There is no charter for customers in force here, or nothing that a customer said under this code. */
public class VoiceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    VoiceNotFound() {
        super("practice.voice.notFound");
    }
}

package org.servicecharter.practice.voice;

import org.servicecharter.shared.BusinessRuleViolation;

/** So many wait to be read that nobody could read more. */
public class VoicesWaiting extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    VoicesWaiting() {
        super("practice.voice.waiting");
    }
}

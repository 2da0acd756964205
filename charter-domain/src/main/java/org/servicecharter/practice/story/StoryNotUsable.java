package org.servicecharter.practice.story;

import org.servicecharter.shared.BusinessRuleViolation;

/** It happened, and nobody said whether it was good or bad for the customer. */
public class StoryNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StoryNotUsable() {
        super("practice.story.tone");
    }
}

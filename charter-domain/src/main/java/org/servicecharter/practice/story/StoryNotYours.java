package org.servicecharter.practice.story;

import org.servicecharter.shared.BusinessRuleViolation;

/** Only whoever told a story changes it; they, authors and administrators withdraw it. */
public class StoryNotYours extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StoryNotYours() {
        super("practice.story.notYours");
    }
}

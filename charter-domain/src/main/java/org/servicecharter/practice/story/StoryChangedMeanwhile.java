package org.servicecharter.practice.story;

import org.servicecharter.shared.BusinessRuleViolation;

/** It was changed after this person looked at it. */
public class StoryChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StoryChangedMeanwhile() {
        super("practice.story.changedMeanwhile");
    }
}

package org.servicecharter.practice.story;

import org.servicecharter.shared.BusinessRuleViolation;

/** Whoever picks the story of the week leads somebody. */
public class NoTeamToMeet extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NoTeamToMeet() {
        super("practice.story.noTeam");
    }
}

package org.servicecharter.workshop.vote;

import org.servicecharter.shared.BusinessRuleViolation;

/** Voting has not begun, or is over. */
public class VotingClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    VotingClosed() {
        super("workshop.votingClosed");
    }
}

package org.servicecharter.workshop.poll;

import org.servicecharter.shared.BusinessRuleViolation;

/** So few answered that somebody could guess who gave which answer (as W-06). Wait for more. */
public class FewAnswers extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    FewAnswers(int fewest) {
        super("workshop.fewAnswers", fewest);
    }
}

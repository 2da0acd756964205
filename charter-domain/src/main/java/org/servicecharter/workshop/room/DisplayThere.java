package org.servicecharter.workshop.room;

import org.servicecharter.shared.BusinessRuleViolation;

/** The room screen has a secret already, and would go dark by a new one. */
public class DisplayThere extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DisplayThere() {
        super("workshop.displayThere");
    }
}

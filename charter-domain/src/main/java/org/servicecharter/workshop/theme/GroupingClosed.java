package org.servicecharter.workshop.theme;

import org.servicecharter.shared.BusinessRuleViolation;

/** Themes are made, named and filled while grouping and naming only. */
public class GroupingClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    GroupingClosed() {
        super("workshop.groupingClosed");
    }
}

package org.servicecharter.organisation;

import org.servicecharter.shared.BusinessRuleViolation;

/** A count of so few would tell who they are, or of so many hardly ever be told. */
public class SmallestGroupNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SmallestGroupNotUsable(int least, int most) {
        super("organisation.smallestGroupNotUsable", least, most);
    }
}

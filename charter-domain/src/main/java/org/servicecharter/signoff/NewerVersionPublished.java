package org.servicecharter.signoff;

import org.servicecharter.shared.BusinessRuleViolation;

/** While the person was reading, another version was published. */
public class NewerVersionPublished extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NewerVersionPublished(int version) {
        super("signoff.newerVersionPublished", version);
    }
}

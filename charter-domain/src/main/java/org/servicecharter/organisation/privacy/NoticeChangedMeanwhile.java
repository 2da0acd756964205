package org.servicecharter.organisation.privacy;

import org.servicecharter.shared.BusinessRuleViolation;

/** The privacy notice has another wording than the one that was shown. */
public class NoticeChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NoticeChangedMeanwhile() {
        super("privacy.changedMeanwhile");
    }
}

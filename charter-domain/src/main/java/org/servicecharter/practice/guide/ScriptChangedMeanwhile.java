package org.servicecharter.practice.guide;

import org.servicecharter.shared.BusinessRuleViolation;

/** Somebody wrote another version of the script after this person looked at it. */
public class ScriptChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ScriptChangedMeanwhile(String now) {
        super("practice.scriptChangedMeanwhile", now);
    }
}

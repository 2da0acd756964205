package org.servicecharter.practice.learning;

import org.servicecharter.shared.BusinessRuleViolation;

/** Each of the skills is checked, from 1 to 4. */
public class SkillNotSaid extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SkillNotSaid() {
        super("practice.learning.skill");
    }
}

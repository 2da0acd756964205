package org.servicecharter.practice.redress;

import org.servicecharter.shared.BusinessRuleViolation;

/** It was made good before. */
public class RedressDoneAlready extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    RedressDoneAlready() {
        super("practice.redress.doneAlready");
    }
}

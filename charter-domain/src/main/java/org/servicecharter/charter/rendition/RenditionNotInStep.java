package org.servicecharter.charter.rendition;

import org.servicecharter.shared.BusinessRuleViolation;

/** A rendition is published with every piece written and in step with the main text. */
public class RenditionNotInStep extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    RenditionNotInStep(String language, boolean easy, long missing, long outOfStep) {
        super("charter.renditionNotInStep", language, missing, outOfStep, easy ? 1 : 0);
    }
}

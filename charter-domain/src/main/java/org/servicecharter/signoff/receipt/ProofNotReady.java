package org.servicecharter.signoff.receipt;

import org.servicecharter.shared.BusinessRuleViolation;

/** The signature is recorded; its place in the log is still to come. */
public class ProofNotReady extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ProofNotReady() {
        super("signoff.proofNotReady");
    }
}

package org.servicecharter.signoff.refusal;

import org.servicecharter.shared.NotFound;

/** This person has not declined what they are asked to sign, or it is not the caller's to know of. */
public class RefusalNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RefusalNotFound() {
        super("signoff.refusal.notFound");
    }
}

package org.servicecharter.signoff;

import org.servicecharter.shared.NotFound;

/** Nobody is asked to sign this charter, or there is none of this name. */
public class NothingToSign extends NotFound {

    private static final long serialVersionUID = 1L;

    public NothingToSign(String charterCode) {
        super("signoff.nothingToSign", charterCode);
    }
}

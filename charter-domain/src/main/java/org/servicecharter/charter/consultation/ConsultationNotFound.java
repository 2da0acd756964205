package org.servicecharter.charter.consultation;

import org.servicecharter.shared.NotFound;

/** Nobody was asked about this version, or not this person. */
public class ConsultationNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ConsultationNotFound() {
        super("charter.consultationNotFound");
    }
}

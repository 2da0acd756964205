package org.servicecharter.workshop.distil;

import org.servicecharter.shared.NotFound;

/** This principle has no such behaviour, or not any more. */
public class BehaviourNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    BehaviourNotFound() {
        super("workshop.behaviourNotFound");
    }
}

package org.servicecharter.workshop.card;

import org.servicecharter.shared.BadInput;

/** It is not said which phrase of the library. */
public class PhraseMissing extends BadInput {

    private static final long serialVersionUID = 1L;

    PhraseMissing() {
        super("workshop.phraseMissing");
    }
}

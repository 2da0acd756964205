package org.servicecharter.workshop.card;

import org.servicecharter.shared.NotFound;

/** There is no such card for this caller. */
public class CardNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    CardNotFound() {
        super("workshop.cardNotFound");
    }
}

package org.servicecharter.workshop.vote;

import org.servicecharter.shared.BadInput;

/** Less than no dots, or part of one. */
public class DotsNotCountable extends BadInput {

    private static final long serialVersionUID = 1L;

    public DotsNotCountable() {
        super("workshop.dotsNotCountable");
    }
}

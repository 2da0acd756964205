package org.servicecharter.workshop.result;

import java.io.Serializable;

/**
 * What a card or a theme became, or had a part in.
 *
 * @param id of the principle or the behaviour; the workshop's code for the definition
 */
public record Became(Part part, String id, String text) implements Serializable {

    /** The parts of a result. */
    public enum Part {
        DEFINITION,
        PRINCIPLE,
        BEHAVIOUR
    }
}

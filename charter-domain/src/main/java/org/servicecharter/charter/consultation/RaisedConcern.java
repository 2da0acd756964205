package org.servicecharter.charter.consultation;

import java.io.Serializable;
import java.util.Objects;

/**
 * A doubt that a workshop hands over with a clause.
 *
 * @param note {@code null} when nothing was added
 * @param raised how many people raised it
 * @param outcome what the workshop itself decided; {@code null} leaves it to the author
 */
public record RaisedConcern(Concern concern, String note, int raised, Outcome outcome) implements Serializable {

    public RaisedConcern {
        Objects.requireNonNull(concern, "concern");
    }
}

package org.servicecharter.charter.draft;

import java.io.Serializable;
import java.util.Objects;
import org.servicecharter.charter.text.Part;

/**
 * What is said beside principles, in words alone.
 *
 * @param part one of {@link Part#provisions()}
 */
public record DraftProvision(Part part, DraftClause statement) implements Serializable {

    public DraftProvision {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(statement, "statement");
    }
}

package org.servicecharter.charter.draft;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A principle as a workshop worded it, with what to do and what not to do. */
public record DraftPrinciple(DraftClause statement, List<DraftClause> dos, List<DraftClause> donts)
        implements Serializable {

    public DraftPrinciple {
        Objects.requireNonNull(statement, "statement");
        dos = List.copyOf(dos);
        donts = List.copyOf(donts);
    }
}

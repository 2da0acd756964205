package org.servicecharter.charter.draft;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.servicecharter.charter.consultation.RaisedConcern;
import org.servicecharter.charter.version.ClauseSource;

/**
 * One piece of wording, 1 to 600 characters, with what it was made from.
 *
 * @param concerns what was doubted about it on the way
 */
public record DraftClause(String text, List<ClauseSource> sources, List<RaisedConcern> concerns)
        implements Serializable {

    public DraftClause {
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
        concerns = List.copyOf(concerns);
    }

    /** One that nobody doubted. */
    public DraftClause(String text, List<ClauseSource> sources) {
        this(text, sources, List.of());
    }
}

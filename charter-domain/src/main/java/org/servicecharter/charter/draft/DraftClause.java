package org.servicecharter.charter.draft;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.servicecharter.charter.version.ClauseSource;

/** One piece of wording, 1 to 600 characters, with what it was made from. */
public record DraftClause(String text, List<ClauseSource> sources) implements Serializable {

    public DraftClause {
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }
}

package org.servicecharter.charter.search;

import java.util.Comparator;
import org.servicecharter.charter.version.VersionState;

/**
 * One stored text in which all words occur.
 *
 * @param id of the clause; {@code null} for what stands around the clauses
 * @param clause its code, {@code null} likewise
 * @param folded the text; texts that fold alike are one for a reader
 */
public record Match(
        Long id, String clause, String charter, int version, VersionState state, String title, String folded) {

    /** What stands around the clauses. */
    public Match(String charter, int version, VersionState state, String title, String folded) {
        this(null, null, charter, version, state, title, folded);
    }

    /** In force before announced, before drafted, before what was in force; of those the later version. */
    static final Comparator<Match> FIRST_TO_SHOW = Comparator.comparing((Match match) -> match.standing())
            .thenComparing(Comparator.comparingInt(Match::version).reversed());

    /** What a version is to a reader. */
    enum Standing {
        IN_FORCE,
        ANNOUNCED,
        DRAFT,
        EARLIER
    }

    Standing standing() {
        if (state.isInForce()) {
            return Standing.IN_FORCE;
        }
        if (!state.isFrozen()) {
            return Standing.DRAFT;
        }
        return state == VersionState.ANNOUNCED ? Standing.ANNOUNCED : Standing.EARLIER;
    }
}

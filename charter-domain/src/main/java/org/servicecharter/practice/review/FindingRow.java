package org.servicecharter.practice.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.servicecharter.charter.text.Part;

/**
 * A finding as those who answer for charters see it.
 *
 * @param version the one that the review looks at
 * @param open the review is, so it can be decided
 * @param part {@code null} unless it is about a clause, as {@code clause} is
 * @param words of the clause, as they were; of {@link Subject#DECLINED} the reason; else {@code null}
 * @param signs how often each was there; none of them 0
 * @param decision {@code null} until there is one, as the rest that follows is
 * @param draftVersion the version it went into; {@code null} for none
 * @param draftClause the clause it became there
 * @param before what the review before decided; {@code null} for nothing
 */
public record FindingRow(
        String code,
        long revision,
        String review,
        String charter,
        int version,
        boolean open,
        Subject subject,
        Part part,
        String clause,
        String words,
        Map<Sign, Integer> signs,
        Decision decision,
        String why,
        String decidedBy,
        Instant decidedAt,
        Integer draftVersion,
        String draftClause,
        Before before)
        implements Serializable {

    public FindingRow {
        signs = Map.copyOf(signs);
    }

    /** What was decided the time before. */
    public record Before(Decision decision, String why, Instant decidedAt) implements Serializable {}

    /** Nothing was ever said about this clause. */
    public boolean isUnused() {
        return signs.isEmpty();
    }

    /** It can be decided, be it anew. */
    public boolean isDecidable() {
        return open && (decision == null || decision == Decision.KEEP);
    }
}

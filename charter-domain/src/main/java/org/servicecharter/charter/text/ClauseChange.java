package org.servicecharter.charter.text;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one passage between two versions.
 *
 * @param under the principle a behaviour belongs to, as worded in the later version (or the earlier, when removed);
 *     {@code null} for what stands by itself
 * @param pieces the words in reading order: for an added passage all {@code INSERTED}, for a removed one all
 *     {@code DELETED}
 */
public record ClauseChange(Kind kind, Part part, String under, List<Piece> pieces) implements Serializable {

    public ClauseChange {
        pieces = List.copyOf(pieces);
    }

    /** What happened to the passage. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWORDED
    }

    /** Words that stayed, came or went. */
    public record Piece(Mark mark, String text) implements Serializable {}

    /** What happened to the words. */
    public enum Mark {
        SAME,
        INSERTED,
        DELETED
    }
}

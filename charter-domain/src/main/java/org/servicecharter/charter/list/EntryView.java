package org.servicecharter.charter.list;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.servicecharter.charter.version.ClauseSource;

/**
 * An entry with all that is known of it. The revision goes back with a new wording.
 *
 * @param addedBy a person's code; {@code null} for what a workshop found
 * @param sources the cards behind it, by workshop and theme
 * @param earlier how it read before, the latest first
 * @param removable this person may take it off, or put it back
 */
public record EntryView(
        String code,
        long revision,
        ListName list,
        String text,
        String addedBy,
        Instant addedAt,
        List<ClauseSource> sources,
        Lived lived,
        List<Comment> comments,
        List<Earlier> earlier,
        List<Became> became,
        boolean removable,
        boolean removed)
        implements Serializable {

    public EntryView {
        sources = List.copyOf(sources);
        comments = List.copyOf(comments);
        earlier = List.copyOf(earlier);
        became = List.copyOf(became);
    }

    /**
     * What somebody said.
     *
     * @param by a person's code
     * @param mine of the person who looks
     */
    public record Comment(long id, String text, String by, Instant at, boolean mine) implements Serializable {}

    /** @param by the code of the person who changed it */
    public record Earlier(String text, String by, Instant at) implements Serializable {}

    /**
     * A clause it became.
     *
     * @param published it stands in the version in force; else in a draft
     */
    public record Became(String charter, String title, int version, String text, boolean published)
            implements Serializable {}
}

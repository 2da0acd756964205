package org.servicecharter.charter.version;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Where a clause came from, as a copy: it stays when the workshop is deleted. A workshop, the library or the finding of
 * a review.
 *
 * @param workshopCode {@code null} for what no workshop found
 * @param workshopTitle {@code null} for what no workshop found
 * @param theme the theme's name, or {@code null} for what was never grouped
 * @param dots the votes the theme had when voting closed
 * @param library the library's name of what it offered; {@code null} for anything else
 * @param reviewed what a review decided; {@code null} for anything else
 */
public record ClauseSource(
        String workshopCode,
        String workshopTitle,
        String theme,
        int dots,
        List<SourceCard> cards,
        String library,
        Reviewed reviewed)
        implements Serializable {

    /**
     * What a review of an earlier version decided.
     *
     * @param finding its code
     * @param decision what was decided, as a word of the review
     * @param why as it was said then
     */
    public record Reviewed(String finding, String decision, String why) implements Serializable {

        public Reviewed {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(why, "why");
        }
    }

    public ClauseSource {
        if (library == null && reviewed == null) {
            Objects.requireNonNull(workshopCode, "workshopCode");
            Objects.requireNonNull(workshopTitle, "workshopTitle");
        }
        cards = List.copyOf(cards);
    }

    /** What a workshop found. */
    public ClauseSource(String workshopCode, String workshopTitle, String theme, int dots, List<SourceCard> cards) {
        this(workshopCode, workshopTitle, theme, dots, cards, null, null);
    }

    /** What the library offered. */
    public static ClauseSource library(String name) {
        return new ClauseSource(null, null, null, 0, List.of(), Objects.requireNonNull(name, "name"), null);
    }

    /** What a review found and decided. */
    public static ClauseSource review(Reviewed reviewed) {
        return new ClauseSource(null, null, null, 0, List.of(), null, Objects.requireNonNull(reviewed, "reviewed"));
    }

    public boolean fromWorkshop() {
        return workshopCode != null;
    }

    public boolean fromReview() {
        return reviewed != null;
    }
}

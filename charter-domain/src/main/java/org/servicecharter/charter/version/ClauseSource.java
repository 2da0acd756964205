package org.servicecharter.charter.version;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Where a clause came from, as a copy: it stays when the workshop is deleted. Either a workshop or the library.
 *
 * @param workshopCode {@code null} for what the library offered
 * @param workshopTitle {@code null} for what the library offered
 * @param theme the theme's name, or {@code null} for what was never grouped
 * @param dots the votes the theme had when voting closed
 * @param library the library's name of what it offered; {@code null} for what a workshop found
 */
public record ClauseSource(
        String workshopCode, String workshopTitle, String theme, int dots, List<SourceCard> cards, String library)
        implements Serializable {

    public ClauseSource {
        if (library == null) {
            Objects.requireNonNull(workshopCode, "workshopCode");
            Objects.requireNonNull(workshopTitle, "workshopTitle");
        }
        cards = List.copyOf(cards);
    }

    /** What a workshop found. */
    public ClauseSource(String workshopCode, String workshopTitle, String theme, int dots, List<SourceCard> cards) {
        this(workshopCode, workshopTitle, theme, dots, cards, null);
    }

    /** What the library offered. */
    public static ClauseSource library(String name) {
        return new ClauseSource(null, null, null, 0, List.of(), Objects.requireNonNull(name, "name"));
    }

    public boolean fromWorkshop() {
        return library == null;
    }
}

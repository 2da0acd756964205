package org.servicecharter.charter.version;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Where a clause came from, as a copy: it stays when the workshop is deleted.
 *
 * @param theme the theme's name, or {@code null} for what was never grouped
 * @param dots the votes the theme had when voting closed
 */
public record ClauseSource(String workshopCode, String workshopTitle, String theme, int dots, List<SourceCard> cards)
        implements Serializable {

    public ClauseSource {
        Objects.requireNonNull(workshopCode, "workshopCode");
        Objects.requireNonNull(workshopTitle, "workshopTitle");
        cards = List.copyOf(cards);
    }
}

package org.servicecharter.charter.draft;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The words of a charter to be, each with where it came from: what a workshop hands over when it closes, or what a file
 * holds.
 *
 * @param title the working title, 1 to 120 characters
 * @param workshopCode the workshop that distilled it; {@code null} when none did
 * @param workshopTitle the workshop's title as it was
 * @param definition what customer service means here, as a whole sentence; {@code null} when only principles were found
 * @param principles in the order they are to appear, possibly none
 * @param provisions what is said beside them
 */
public record DraftText(
        String title,
        String workshopCode,
        String workshopTitle,
        DraftClause definition,
        List<DraftPrinciple> principles,
        List<DraftProvision> provisions)
        implements Serializable {

    public DraftText {
        Objects.requireNonNull(title, "title");
        principles = List.copyOf(principles);
        provisions = List.copyOf(provisions);
    }
}

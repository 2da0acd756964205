package org.servicecharter.workshop.suggestion;

import java.io.Serializable;
import java.util.List;

/**
 * A proposal as every screen sees it. Cards that were grouped or merged since are still named.
 *
 * @param name of the theme; {@code null} where cards are to be merged
 */
public record SuggestionView(String id, SuggestionKind kind, String name, List<String> cards) implements Serializable {

    static SuggestionView of(Suggestion suggestion) {
        return new SuggestionView(
                suggestion.getId(), suggestion.getKind(), suggestion.getName(), suggestion.getCards());
    }
}

package org.servicecharter.workshop.suggestion;

import java.util.List;

/**
 * Something worth proposing.
 *
 * @param name of the theme; {@code null} where cards are to be merged
 * @param cards their ids; where they are to be merged the first is the one to be shown
 */
record Found(SuggestionKind kind, String name, List<String> cards) {}

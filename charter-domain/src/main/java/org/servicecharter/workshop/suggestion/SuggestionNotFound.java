package org.servicecharter.workshop.suggestion;

import org.servicecharter.shared.NotFound;

/** This is not proposed any more: somebody accepted or dismissed it, or asked anew. */
public class SuggestionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    SuggestionNotFound() {
        super("workshop.suggestionNotFound");
    }
}

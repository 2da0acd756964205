package org.servicecharter.workshop.suggestion;

import java.util.List;

/** All that is proposed now. */
public record Suggested(List<SuggestionView> suggestions) {}

package org.servicecharter.framework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Definitions of customer service to compare one's own with: worded anew by us, with who thought of it. */
public enum KnownDefinition {
    KAUFMAN("Kaufman", null, EnumSet.of(DefinitionElement.ACTION, DefinitionElement.CARE)),
    ENCYCLOPAEDIA(null, null, EnumSet.allOf(DefinitionElement.class)),
    FALCON("Michael Falcon", null, EnumSet.of(DefinitionElement.ACTION)),
    TURBAN("Turban", 2002, EnumSet.of(DefinitionElement.ACTION, DefinitionElement.NEED)),
    TOUCHPOINTS(null, null, EnumSet.of(DefinitionElement.ACTION, DefinitionElement.NEED)),
    PHILOSOPHY(null, null, EnumSet.of(DefinitionElement.ACTION));

    private final String author;
    private final Integer year;
    private final Set<DefinitionElement> elements;

    KnownDefinition(String author, Integer year, Set<DefinitionElement> elements) {
        this.author = author;
        this.year = year;
        this.elements = elements;
    }

    /** Empty where it is nobody's in particular, or the source names nobody. */
    public Optional<String> findAuthor() {
        return Optional.ofNullable(author);
    }

    /** Empty where the source names none. */
    public Optional<Integer> findYear() {
        return Optional.ofNullable(year);
    }

    public boolean has(DefinitionElement element) {
        return elements.contains(element);
    }
}

package org.servicecharter.practice.promise;

/** What a charter's page says of how its promises are kept may be another thing now. */
public record ResultsChanged(String charter) {}

package org.servicecharter.charter.draft;

import java.io.Serializable;

/**
 * What came into a draft with another workshop's result.
 *
 * @param added clauses that are new
 * @param shared clauses that were there in the same words, and now name both as their source
 * @param definition the other definition, when there is one here already in other words; else {@code null}
 */
public record Joined(int added, int shared, String definition) implements Serializable {}

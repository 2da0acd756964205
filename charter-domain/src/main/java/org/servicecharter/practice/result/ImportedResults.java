package org.servicecharter.practice.result;

import java.io.Serializable;

/**
 * What a file of results did.
 *
 * @param added results that are new
 * @param corrected results that stand for an earlier one of the same reference
 * @param known results that had been said before
 */
public record ImportedResults(int added, int corrected, int known) implements Serializable {}

package org.servicecharter.charter.list;

import java.io.Serializable;

/**
 * An entry as one line of its list.
 *
 * @param cards behind it, on flip charts and as ends of the sentence
 * @param comments how many
 * @param clauses how many it became, in charters the person may see
 */
public record EntryRow(String code, String text, Lived lived, int cards, int comments, int clauses)
        implements Serializable {}

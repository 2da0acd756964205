package org.servicecharter.charter.search;

import java.io.Serializable;
import java.util.List;

/**
 * One page of what was found.
 *
 * @param looked what was looked for, as typed; empty when nothing was
 * @param page from 1; a page after the last is the last
 * @param all on all pages
 */
public record Found(String looked, List<Hit> hits, int page, int all) implements Serializable {

    public Found {
        hits = List.copyOf(hits);
    }
}

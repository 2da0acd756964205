package org.servicecharter.practice.result;

import java.io.Serializable;
import java.util.List;

/** One page of what was reported. @param page from 1; @param all on all pages */
public record EntryPage(List<EntryRow> rows, int page, long all) implements Serializable {

    static final int ROWS = 50;

    public EntryPage {
        rows = List.copyOf(rows);
    }

    public long getFirst() {
        return (page - 1L) * ROWS + 1;
    }

    public long getLast() {
        return getFirst() + rows.size() - 1;
    }

    public boolean isLastPage() {
        return getLast() >= all;
    }
}

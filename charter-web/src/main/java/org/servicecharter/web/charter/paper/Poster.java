package org.servicecharter.web.charter.paper;

import java.util.List;
import org.servicecharter.web.print.Block;
import org.servicecharter.web.print.Manuscript;

/** One page A3, whatever the length: what does not fit in letters that are read from afar is left to the address. */
record Poster(Setting setting) {

    private static final double LARGEST = 44;
    private static final double SMALLEST = 11;

    byte[] pdf() {
        List<Entry> entries = setting.entries();
        Layout layout = Layout.roomiest(
                Layout.of(entries, LARGEST, SMALLEST), one -> set(entries, one).pages() == 1);
        return set(entries, layout).pdf();
    }

    private Manuscript set(List<Entry> entries, Layout layout) {
        Manuscript poster = setting.manuscript(Paper.POSTER);
        Block page = poster.body().with("style", layout.style());
        setting.opening(page);
        setting.definition(page);
        layout.of(entries).forEach(one -> setting.entry(page, one, layout.lines()));
        setting.imprint(page, layout.missing(entries));
        return poster;
    }
}

package org.servicecharter.web.charter.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How much is said, and in how large letters.
 *
 * @param size of the letters, in points
 * @param lines at most of each side of an entry
 * @param entries at most
 */
record Layout(double size, int lines, int entries) {

    private static final double STEP = 0.5;

    /** From roomy to tight: all of it in ever smaller letters, then ever fewer lines, at last ever fewer entries. */
    static List<Layout> of(List<Entry> entries, double largest, double smallest) {
        int lines = entries.stream().mapToInt(Entry::longest).max().orElse(0);
        List<Layout> layouts = new ArrayList<>();
        for (double size = largest; size >= smallest; size -= STEP) {
            layouts.add(new Layout(size, lines, entries.size()));
        }
        for (int fewer = lines - 1; fewer >= 0; fewer--) {
            layouts.add(new Layout(smallest, fewer, entries.size()));
        }
        for (int fewer = entries.size() - 1; fewer >= 0; fewer--) {
            layouts.add(new Layout(smallest, 0, fewer));
        }
        return layouts;
    }

    /** The first that fits, found by halving: whatever is tighter than one that fits, fits as well. */
    static Layout roomiest(List<Layout> layouts, Predicate<Layout> fits) {
        int from = 0;
        int to = layouts.size() - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            if (fits.test(layouts.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return layouts.get(to);
    }

    /** How many lines it has no room for: the last of each side, and the last entries with all of theirs. */
    int missing(List<Entry> all) {
        int below = of(all).stream().mapToInt(entry -> entry.beyond(lines)).sum();
        return below
                + all.stream()
                        .skip(entries)
                        .mapToInt(entry -> 1 + entry.beyond(0))
                        .sum();
    }

    List<Entry> of(List<Entry> all) {
        return all.subList(0, entries);
    }

    String style() {
        return String.format(Locale.ROOT, "font-size:%.1fpt", size);
    }
}

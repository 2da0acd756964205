package org.servicecharter.web.charter.paper;

import java.util.List;

/**
 * A few words with what stands under them: a principle with its two sides, or all that is promised.
 *
 * @param name of the principle; {@code null} for what is promised
 */
record Entry(String name, List<Side> sides) {

    /**
     * Lines of one kind.
     *
     * @param label {@code null} when the entry's name says it already
     */
    record Side(String label, String style, List<String> lines) {}

    /** How many lines are left when each side may have so many. */
    int beyond(int most) {
        return sides.stream()
                .mapToInt(side -> Math.max(0, side.lines().size() - most))
                .sum();
    }

    /** The lines of its longer side. */
    int longest() {
        return sides.stream().mapToInt(side -> side.lines().size()).max().orElse(0);
    }
}

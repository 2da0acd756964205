package org.servicecharter.touchpoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order of what stands in one phase of a journey: each code once, from the first contact on. */
record JourneyOrder(List<String> codes) {

    JourneyOrder {
        codes = List.copyOf(codes);
    }

    /** With this one so many steps nearer to the end; stops at either end. Unchanged when it does not stand here. */
    JourneyOrder moved(String code, int steps) {
        int from = codes.indexOf(code);
        if (from < 0) {
            return this;
        }
        int to = (int) Math.max(0, Math.min(codes.size() - 1L, (long) from + steps));
        List<String> moved = new ArrayList<>(codes);
        Collections.rotate(moved.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return new JourneyOrder(moved);
    }
}

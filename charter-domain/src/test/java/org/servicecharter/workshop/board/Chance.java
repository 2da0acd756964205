package org.servicecharter.workshop.board;

import java.util.List;
import java.util.Random;

/** What is picked by chance. */
final class Chance {

    private Chance() {}

    /** One of them, or the id of nothing. */
    static String id(Random random, List<String> ids) {
        return any(random, ids, "nothing");
    }

    static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static <T> T any(Random random, List<T> all, T none) {
        return all.isEmpty() ? none : all.get(random.nextInt(all.size()));
    }
}

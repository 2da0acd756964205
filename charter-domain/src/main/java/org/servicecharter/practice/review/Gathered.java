package org.servicecharter.practice.review;

import java.util.Map;
import org.servicecharter.charter.text.Part;

/** What was counted about one thing; {@code null} for what does not go with its subject. */
record Gathered(Subject subject, Part part, String clause, String words, Map<Sign, Integer> signs) {

    Gathered {
        signs = Map.copyOf(signs);
    }

    /** 0 for a clause that something speaks against, 1 for what is about no clause, 2 for any other clause. */
    int turn() {
        if (subject != Subject.CLAUSE) {
            return 1;
        }
        return weight() > 0 ? 0 : 2;
    }

    /** How much speaks for a change. */
    int weight() {
        return signs.entrySet().stream()
                .filter(one -> one.getKey().isSpeaking())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}

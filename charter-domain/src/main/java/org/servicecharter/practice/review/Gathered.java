package org.servicecharter.practice.review;

import java.util.Map;
import org.servicecharter.charter.text.Part;

/** What was counted about one thing; {@code null} for what does not go with its subject. */
record Gathered(Subject subject, Part part, String clause, String words, Map<Sign, Integer> signs) {

    Gathered {
        signs = Map.copyOf(signs);
    }

    /** How much speaks for a change. */
    int weight() {
        return signs.entrySet().stream()
                .filter(one -> one.getKey().isSpeaking())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}

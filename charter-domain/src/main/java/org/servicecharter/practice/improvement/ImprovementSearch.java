package org.servicecharter.practice.improvement;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.servicecharter.charter.text.Folded;

/**
 * Which improvements to see; {@code null} asks for nothing.
 *
 * @param words that must all occur; neither capitals nor accents matter
 */
public record ImprovementSearch(String words, IdeaSource source, ImprovementKind kind, ImprovementState state)
        implements Serializable {

    private static final int WORDS_MAX = 120;

    /** Conditions on an improvement {@code i}, each with the value of the parameter it names. */
    Map<String, Object> conditions() {
        Map<String, Object> all = new LinkedHashMap<>();
        int nth = 0;
        String typed = words == null ? "" : words.strip();
        String most = typed.substring(0, Math.min(typed.length(), WORDS_MAX));
        for (String word : Folded.fold(most).strip().split(" +")) {
            if (!word.isEmpty()) {
                // no ESCAPE clause: EclipseLink then writes values into the text, and booleans as numbers
                all.put("i.folded like :word" + nth++, "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%");
            }
        }
        put(all, "i.source = :source", source);
        put(all, "i.kind = :kind", kind);
        put(all, "i.state = :state", state);
        return all;
    }

    private static void put(Map<String, Object> all, String condition, Object value) {
        if (value != null) {
            all.put(condition, value);
        }
    }
}

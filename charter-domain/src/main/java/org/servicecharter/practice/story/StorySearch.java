package org.servicecharter.practice.story;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * Which stories to see; {@code null} asks for nothing.
 *
 * @param words that must all occur; neither capitals nor accents matter
 * @param toldOthers only those that customers told others
 * @param mine only those that whoever looks told under their name
 */
public record StorySearch(
        String words,
        StoryKind kind,
        Tone tone,
        ClauseKey principle,
        String touchpoint,
        ServiceLevel level,
        boolean toldOthers,
        boolean mine)
        implements Serializable {

    private static final int WORDS_MAX = 120;

    /** All of them. */
    public static final StorySearch ALL = new StorySearch(null, null, null, null, null, null, false, false);

    /** Conditions on a story {@code s}, each with the value of the parameter it names. */
    Map<String, Object> conditions(String person) {
        Map<String, Object> all = new LinkedHashMap<>();
        int nth = 0;
        for (String word : Folded.fold(typed()).strip().split(" +")) {
            if (!word.isEmpty()) {
                // no ESCAPE clause: EclipseLink then writes values into the text, and booleans as numbers
                all.put("s.folded like :word" + nth++, "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%");
            }
        }
        put(all, "s.kind = :kind", kind);
        put(all, "s.tone = :tone", tone);
        put(all, "s.principle.charter = :charter", principle == null ? null : principle.charter());
        put(all, "s.principle.clause = :clause", principle == null ? null : principle.clause());
        put(all, "s.touchpoint = :touchpoint", touchpoint);
        put(all, "s.level = :level", level);
        put(all, "s.toldOthers = :toldOthers", toldOthers ? true : null);
        put(all, "s.teller = :teller", mine ? person : null);
        return all;
    }

    private String typed() {
        String typed = words == null ? "" : words.strip();
        return typed.substring(0, Math.min(typed.length(), WORDS_MAX));
    }

    private static void put(Map<String, Object> all, String condition, Object value) {
        if (value != null) {
            all.put(condition, value);
        }
    }
}

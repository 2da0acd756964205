package org.servicecharter.practice.breakdown;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.servicecharter.charter.text.Folded;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * Which breakdowns to see; {@code null} asks for nothing.
 *
 * @param words that must all occur; neither capitals nor accents matter
 * @param clause that failed, in any version
 */
public record BreakdownSearch(
        String words,
        EncounterKind kind,
        BreakdownState state,
        ClauseStanding standing,
        String touchpoint,
        ClauseKey clause)
        implements Serializable {

    private static final int WORDS_MAX = 120;

    /** Conditions on a breakdown {@code b}, each with the value of the parameter it names. */
    Map<String, Object> conditions() {
        Map<String, Object> all = new LinkedHashMap<>();
        int nth = 0;
        String typed = words == null ? "" : words.strip();
        String most = typed.substring(0, Math.min(typed.length(), WORDS_MAX));
        for (String word : Folded.fold(most).strip().split(" +")) {
            if (!word.isEmpty()) {
                // no ESCAPE clause: EclipseLink then writes values into the text, and booleans as numbers
                all.put("b.folded like :word" + nth++, "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%");
            }
        }
        put(all, "b.kind = :kind", kind);
        put(all, "b.state = :state", state);
        put(all, "b.standing = :standing", standing);
        put(all, "b.touchpoint = :touchpoint", touchpoint);
        put(all, "b.clause.charter = :charter", clause == null ? null : clause.charter());
        put(all, "b.clause.clause = :clause", clause == null ? null : clause.clause());
        return all;
    }

    private static void put(Map<String, Object> all, String condition, Object value) {
        if (value != null) {
            all.put(condition, value);
        }
    }
}

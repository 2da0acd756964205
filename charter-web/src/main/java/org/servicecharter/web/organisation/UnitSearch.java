package org.servicecharter.web.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.servicecharter.organisation.UnitRow;

/** Units looked for in the tree. */
record UnitSearch(List<UnitRow> tree) {

    /** Those with the text in their name or code, in any case, each with all it belongs to; everything for no text. */
    List<UnitRow> find(String text) {
        if (text == null || text.isBlank()) {
            return tree;
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Map<String, String> above = new HashMap<>();
        tree.forEach(unit -> above.put(unit.code(), unit.parentCode()));
        Set<String> found = new HashSet<>();
        tree.stream()
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || unit.code().toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(unit -> {
                    String up = unit.code();
                    while (up != null && found.add(up)) {
                        up = above.get(up);
                    }
                });
        return tree.stream().filter(unit -> found.contains(unit.code())).toList();
    }
}

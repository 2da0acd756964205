package org.servicecharter.charter.origin;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;

/** One clause with what workshops found for it: their themes, votes and cards. */
public record ClauseCards(Part part, String text, List<ClauseSource> sources) implements Serializable {

    static ClauseCards of(Clause clause) {
        return new ClauseCards(
                clause.part(),
                clause.getWording(),
                clause.getSources().stream().filter(ClauseSource::fromWorkshop).toList());
    }

    public boolean isFound() {
        return !sources.isEmpty();
    }
}

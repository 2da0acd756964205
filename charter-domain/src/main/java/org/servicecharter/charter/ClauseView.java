package org.servicecharter.charter;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;

/** A clause as a page shows it; the revision goes back with whatever is done to it. */
public record ClauseView(
        String code, long revision, Part part, String text, List<ClauseSource> sources, Provenance provenance)
        implements Serializable {

    public static ClauseView of(Clause clause) {
        return new ClauseView(
                clause.getCode(),
                clause.getRevision(),
                clause.part(),
                clause.getWording(),
                List.copyOf(clause.getSources()),
                Provenance.of(clause.getSources()));
    }
}

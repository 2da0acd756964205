package org.servicecharter.touchpoint.file;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.roster.ImportProblem;

/**
 * What bringing in a file would do, or why it cannot be done.
 *
 * @param journeys the names of those that are new
 * @param added touchpoints that are new, as "journey: name"
 * @param changed touchpoints of which anything differs
 * @param unchanged how many are in the file as they are in the portal
 * @param problems all that is wrong, by line; while there is any, nothing can be brought in
 */
public record TouchpointPreview(
        List<String> journeys, List<String> added, List<String> changed, int unchanged, List<ImportProblem> problems)
        implements Serializable {

    static TouchpointPreview refused(List<ImportProblem> problems) {
        return new TouchpointPreview(List.of(), List.of(), List.of(), 0, problems);
    }

    public boolean changesAnything() {
        return !(added.isEmpty() && changed.isEmpty());
    }
}

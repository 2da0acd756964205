package org.servicecharter.touchpoint.file;

import java.util.List;
import org.servicecharter.organisation.roster.ImportProblem;
import org.servicecharter.shared.BusinessRuleViolation;

/** A file with mistakes in it, or with nothing new: nothing of it is brought in. */
public class TouchpointsNotImported extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private TouchpointsNotImported(String key, Object... arguments) {
        super(key, arguments);
    }

    static TouchpointsNotImported refused(List<ImportProblem> problems) {
        return new TouchpointsNotImported(
                "organisation.import.refused", problems.size(), problems.get(0).line());
    }

    static TouchpointsNotImported nothingNew() {
        return new TouchpointsNotImported("organisation.import.nothing");
    }
}

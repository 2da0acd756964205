package org.servicecharter.practice.result;

import java.util.List;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.shared.BusinessRuleViolation;

/** A file of results with mistakes in it: nothing of it is brought in. */
public class ResultsNotImported extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ResultsNotImported(List<ImportProblem> problems) {
        super("organisation.import.refused", problems.size(), problems.get(0).line());
    }
}

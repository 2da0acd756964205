package org.servicecharter.charter.check;

import java.util.List;
import java.util.stream.Collectors;
import org.servicecharter.shared.BusinessRuleViolation;

/** Something that must be there is missing; the draft's page says what. */
public class ChecksNotPassed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ChecksNotPassed(List<Finding> blocking) {
        super(
                "charter.checksNotPassed",
                blocking.stream().map(Finding::rule).distinct().collect(Collectors.joining(", ")));
    }
}

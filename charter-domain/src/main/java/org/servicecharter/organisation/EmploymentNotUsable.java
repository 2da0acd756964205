package org.servicecharter.organisation;

import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** A last day before the first. */
public class EmploymentNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    EmploymentNotUsable(String personCode, LocalDate first, LocalDate last) {
        super("organisation.employmentNotUsable", personCode, first, last);
    }
}

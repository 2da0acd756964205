package org.servicecharter.practice.result;

import org.servicecharter.shared.BusinessRuleViolation;

/** A result that cannot be, or that does not fit its promise. */
public class ResultNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final String column;

    /** @param column what of it; {@code null} for all of it */
    ResultNotUsable(ResultColumn column, String what, Object... arguments) {
        super("practice.result.notUsable." + what, arguments);
        this.column = column == null ? "" : column.header();
    }

    String column() {
        return column;
    }
}

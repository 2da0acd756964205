package org.servicecharter.touchpoint;

import org.servicecharter.shared.BusinessRuleViolation;

/** Something said of a touchpoint or a journey that is missing, too long, or cannot be. */
public class TouchpointNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param what of it: the end of the key */
    TouchpointNotUsable(String what, Object... arguments) {
        super("touchpoint.notUsable." + what, arguments);
    }

    static <T> T present(String what, T given) {
        if (given == null) {
            throw new TouchpointNotUsable(what);
        }
        return given;
    }

    static String checked(String what, String given, int max) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > max) {
            throw new TouchpointNotUsable(what, max, text.length());
        }
        return text;
    }

    static String checkedOrNull(String what, String given, int max) {
        return given == null || given.isBlank() ? null : checked(what, given, max);
    }
}

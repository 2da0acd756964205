package org.servicecharter.charter.version;

import org.servicecharter.shared.BusinessRuleViolation;

/** Words that are missing, or more than there is room for. */
public class WordingNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private WordingNotUsable(int length, int max) {
        super("charter.wordingNotUsable", max, length);
    }

    /** @throws WordingNotUsable when it is blank or longer than this */
    public static String checked(String given, int max) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty() || text.length() > max) {
            throw new WordingNotUsable(text.length(), max);
        }
        return text;
    }

    /** {@code null} when it is blank. @throws WordingNotUsable when it is longer than this */
    public static String checkedOrNull(String given, int max) {
        return given == null || given.isBlank() ? null : checked(given, max);
    }
}

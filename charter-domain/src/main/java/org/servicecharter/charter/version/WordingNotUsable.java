package org.servicecharter.charter.version;

import java.util.regex.Pattern;
import org.servicecharter.shared.BusinessRuleViolation;

/** Words that are missing, or more than there is room for. */
public class WordingNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final String UNSEEN = "[\\p{Cc}\\u00AD\\u200B\\uFEFF&&[^\\n\\t]]";

    private WordingNotUsable(int length, int max) {
        super("charter.wordingNotUsable", max, length);
    }

    /**
     * The text without space around it.
     *
     * @throws WordingNotUsable when nothing is left, or more than {@code max} characters
     */
    public static String checked(String given, int max) {
        String text = given == null ? "" : plain(given).strip();
        if (text.isEmpty() || text.length() > max) {
            throw new WordingNotUsable(text.length(), max);
        }
        return text;
    }

    /** However a line ends it is one end; characters that nobody sees are dropped. */
    private static String plain(String given) {
        return LINE_END.matcher(given).replaceAll("\n").replaceAll(UNSEEN, "");
    }

    /** {@code null} when it is blank. @throws WordingNotUsable when it is longer than this */
    public static String checkedOrNull(String given, int max) {
        return given == null || plain(given).isBlank() ? null : checked(given, max);
    }
}

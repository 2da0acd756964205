package org.servicecharter.workshop;

/** What every text on a board must be: something, not too long, and storable. It is kept exactly as typed. */
public final class Wording {

    private Wording() {}

    /**
     * @param max characters as people count them: an emoji of one code point is one
     * @throws TextNotUsable when blank, longer, or holding what no database keeps (NUL, half a character)
     */
    public static String checked(String text, int max) {
        if (text == null || text.isBlank() || text.codePointCount(0, text.length()) > max || isBroken(text)) {
            throw new TextNotUsable(max);
        }
        return text;
    }

    /** Like {@link #checked}, but blank means none: {@code null}. */
    public static String optional(String text, int max) {
        return text == null || text.isBlank() ? null : checked(text, max);
    }

    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}

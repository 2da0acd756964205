package org.servicecharter.workshop.suggestion;

/** What is proposed to do with some cards. */
public enum SuggestionKind {
    /** A theme with this name. */
    THEME,
    /** To merge them: the same words. */
    SAME,
    /** To merge them: nearly the same words. */
    NEAR,
    /** To put a do and the don't that matches it into one theme. */
    DO_DONT
}

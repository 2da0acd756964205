package org.servicecharter.practice.review;

/** What a finding is about. */
public enum Subject {
    CLAUSE,
    /** What broke down because the charter says nothing about it. */
    MISSING,
    /** Why people declined to sign. */
    DECLINED,
    /** What was asked or said about the text as a whole, or about words that are not in it. */
    ASKED,
    /** What stands on our lists and in no clause. */
    LISTED,
    /** What customers said by themselves. */
    VOICED,
    /** Touchpoints at which something is missing. */
    UNCOVERED
}

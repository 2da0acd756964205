package org.servicecharter.charter.text;

/** What an item of a charter binds to (CC-19). */
public enum LegalStatus {
    /** The law gives it. */
    LEGAL_DUTY,
    /** We give it; the law does not. */
    PLEDGE,
    /** What is asked of the other side. */
    RESPONSIBILITY
}

package org.servicecharter.charter.text;

/** For whom a charter is made; decides which checks must pass. */
public enum CharterKind {
    /** A staff charter: what we expect of ourselves. */
    INTERNAL,
    /** Made for customers: promises, contact, complaint and redress are checked, too. */
    PUBLIC
}

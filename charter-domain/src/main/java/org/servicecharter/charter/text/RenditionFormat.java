package org.servicecharter.charter.text;

/** For whom a text is laid out. */
public enum RenditionFormat {
    /** The full text. */
    STANDARD,
    /** The same in easy words, one thought per line. */
    EASY_READ
}

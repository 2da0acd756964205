package org.servicecharter.charter.text;

/** For whom a text is laid out. */
public enum RenditionFormat {
    /** The full text. */
    STANDARD
}

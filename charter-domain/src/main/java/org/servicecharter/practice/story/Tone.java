package org.servicecharter.practice.story;

/** How the customer would tell it. */
public enum Tone {
    POSITIVE,
    NEGATIVE
}

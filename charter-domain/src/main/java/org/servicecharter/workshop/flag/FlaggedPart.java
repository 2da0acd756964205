package org.servicecharter.workshop.flag;

/** What kind of clause a flag stands on. */
public enum FlaggedPart {
    DEFINITION,
    PRINCIPLE,
    BEHAVIOUR
}

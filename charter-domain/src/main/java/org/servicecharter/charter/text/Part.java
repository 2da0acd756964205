package org.servicecharter.charter.text;

/** The part of a charter a passage is. */
public enum Part {
    TITLE,
    MOTTO,
    DEFINITION,
    PRINCIPLE,
    DO,
    DONT,
    SERVICES,
    CUSTOMERS,
    OWNER,
    APPROVER
}

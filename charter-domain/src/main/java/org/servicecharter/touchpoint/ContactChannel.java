package org.servicecharter.touchpoint;

/** By which way a customer and the organisation meet. */
public enum ContactChannel {
    IN_PERSON,
    PHONE,
    VIDEO,
    CHAT,
    EMAIL,
    LETTER,
    WEBSITE,
    SOCIAL,
    /** The log of a request, read by the customer. */
    TICKET
}

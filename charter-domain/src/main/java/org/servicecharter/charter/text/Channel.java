package org.servicecharter.charter.text;

/** By which way a customer meets the service (CC-08). */
public enum Channel {
    ALL,
    PHONE,
    EMAIL,
    LETTER,
    COUNTER,
    ONLINE
}

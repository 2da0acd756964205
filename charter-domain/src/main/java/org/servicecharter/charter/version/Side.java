package org.servicecharter.charter.version;

/** Which of the two flip charts a behaviour is on. */
public enum Side {
    DO,
    DONT
}

package org.servicecharter.charter.text;

/** In what a promise is counted. */
public enum MeasureUnit {
    SECONDS,
    /** Of a telephone. */
    RINGS,
    MINUTES,
    HOURS,
    CALENDAR_DAYS,
    WORKING_DAYS,
    /** Not counted: it is kept or not. */
    YES_NO;

    /** Whether a number belongs to it. */
    public boolean isCounted() {
        return this != YES_NO;
    }
}

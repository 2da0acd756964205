package org.servicecharter.charter.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The part of a charter a passage is, in the order in which a charter is read. */
public enum Part {
    TITLE,
    MOTTO,
    DEFINITION,
    /** Why the organisation is there (CC-02). */
    MISSION,
    VISION,
    PRINCIPLE,
    DO,
    DONT,
    /** What can be measured (CC-07). */
    PROMISE,
    /** Broad promises that nobody measures (CC-06). */
    COURTESY,
    /** What we ask of customers (CC-10). */
    ASKED,
    /** What staff may expect (CC-25). */
    STAFF,
    /** One way to reach us (CC-11). */
    CONTACT,
    FEEDBACK,
    COMPLAINT,
    /** Where to go when our answer is not enough (CC-14). */
    ESCALATION,
    REDRESS,
    NO_RETALIATION,
    PRIVACY,
    /** Equality, disability, interpreters, representatives (CC-18). */
    ACCESS,
    /** How performance is measured, and where it can be read (CC-23). */
    RESULTS,
    /** Who took part in making the charter (CC-24). */
    MAKING,
    /** Languages and formats (CC-26). */
    FORMATS,
    SERVICES,
    CUSTOMERS,
    OWNER,
    APPROVER;

    private static final Set<Part> PROVISIONS = Collections.unmodifiableSet(EnumSet.of(
            MISSION,
            VISION,
            COURTESY,
            ASKED,
            STAFF,
            CONTACT,
            FEEDBACK,
            COMPLAINT,
            ESCALATION,
            REDRESS,
            NO_RETALIATION,
            PRIVACY,
            ACCESS,
            RESULTS,
            MAKING,
            FORMATS));

    /** What the organisation is there for and wants to be: it stands beside the definition of its service (S3). */
    public boolean isAim() {
        return this == MISSION || this == VISION;
    }

    /** What ISO 10001 calls related provisions: all that surrounds principles and promises. In reading order. */
    public static Set<Part> provisions() {
        return PROVISIONS;
    }
}

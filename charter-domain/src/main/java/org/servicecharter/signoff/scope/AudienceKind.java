package org.servicecharter.signoff.scope;

/** By what a part of an audience is named. */
public enum AudienceKind {
    /** Everyone of a unit and of those below it. */
    UNIT,
    /** Everyone who holds a role. */
    ROLE,
    /** One person. */
    PERSON
}

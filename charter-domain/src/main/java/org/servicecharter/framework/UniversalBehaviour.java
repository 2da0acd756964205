package org.servicecharter.framework;

/** What we begin in every encounter, whatever its kind, and so offer to every charter (S2). */
public enum UniversalBehaviour {
    /** Learn the customer's name, and use it. */
    USE_NAME,
    /** Find out one thing about them that helps later. */
    REMEMBER_ONE_THING,
    KEEP_IN_TOUCH
}

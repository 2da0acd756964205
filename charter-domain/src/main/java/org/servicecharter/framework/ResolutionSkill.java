package org.servicecharter.framework;

/** What it takes to find out a need that the customer cannot explain alone (S2). */
public enum ResolutionSkill {
    PRODUCT_KNOWLEDGE,
    /** Knowing where the answer is to be found. */
    FINDING_ANSWERS,
    LISTENING,
    /** So plainly that the customer can decide. */
    EXPLAINING
}

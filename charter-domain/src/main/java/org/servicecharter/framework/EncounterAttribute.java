package org.servicecharter.framework;

/** What can be said about a kind of service encounter. */
public enum EncounterAttribute {
    /** The question a member of staff opens with. */
    OPENING_QUESTION,
    CUSTOMER_ANSWER,
    FOCUS,
    FAILURE_THINKING,
    IMPROVES_BY,
    REPUTATION,
    OUTCOME,
    TRAINING,
    MARKETING,
    MANAGEMENT_MINDSET,
    STAFF_MINDSET
}

package org.servicecharter.framework;

/** What a behaviour tells of (S4). */
public enum BehaviourKind {
    ACTION,
    /** How one thinks of people: nobody sees it without at least one action. */
    MINDSET
}

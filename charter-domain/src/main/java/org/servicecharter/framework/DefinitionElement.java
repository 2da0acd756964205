package org.servicecharter.framework;

/** What definitions of customer service have in common (CC-03). */
public enum DefinitionElement {
    /** Something is done or delivered. */
    ACTION,
    /** Somebody is cared for. */
    CARE,
    /** A need, a want or an expectation is met. */
    NEED
}

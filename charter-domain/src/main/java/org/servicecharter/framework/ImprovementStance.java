package org.servicecharter.framework;

/** What getting better means: one way for all, the customer's way, or changing oneself around the customer. */
public enum ImprovementStance {
    STANDARDISE,
    CUSTOMISE,
    CUSTOMERISE
}

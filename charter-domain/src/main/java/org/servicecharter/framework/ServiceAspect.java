package org.servicecharter.framework;

/** What of a service something is about (S4): what one gets, or how one is treated. */
public enum ServiceAspect {
    PRODUCT,
    RELATIONSHIP
}

package org.servicecharter.framework;

/** How far a behaviour binds (S3): one size does not fit all. */
public enum Firmness {
    RULE,
    /** It helps to decide; who serves may bend it for the customer. */
    GUIDELINE
}

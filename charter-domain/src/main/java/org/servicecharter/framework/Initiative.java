package org.servicecharter.framework;

/** Who begins: an interaction that we start, or an answer to what comes up (S3). */
public enum Initiative {
    PROACTIVE,
    REACTIVE
}

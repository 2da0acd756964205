package org.servicecharter.framework;

/** How a breakdown is thought of. */
public enum FailurePolicy {
    ELIMINATE,
    EXPECT_AND_OVERCOME,
    ANTICIPATE_JOINTLY
}

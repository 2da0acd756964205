package org.servicecharter.practice.improvement;

/** Where an idea came from (S3 #7). */
public enum IdeaSource {
    CUSTOMER,
    EMPLOYEE,
    /** The wish to create a new experience rather than to catch up. */
    NEW_EXPERIENCE,
    /** A finding of a review. */
    REVIEW
}

package org.servicecharter.practice.story;

/** Whether it happened. */
public enum StoryKind {
    REAL,
    /** What we want customers to tell one day (S3 #6). */
    WANTED
}

package org.servicecharter.charter.version;

/** How much a new version changes for those who signed the one before (SO-06). */
public enum ChangeKind {
    /** Everybody in scope is asked again. */
    MATERIAL,
    /** Everybody is told; signatures stand. */
    EDITORIAL
}

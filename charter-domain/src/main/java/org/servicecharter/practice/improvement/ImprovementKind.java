package org.servicecharter.practice.improvement;

/** What an improvement is (S3 #7). A complaint is a gift, so to ask for more of them is one of the kinds. */
public enum ImprovementKind {
    INNOVATE,
    REMOVE_OBSTACLE,
    SOLVE_AT_ROOT,
    NEW_WAY_TO_WOW,
    ENCOURAGE_COMPLAINTS,
    CHANGE_PROCESS
}

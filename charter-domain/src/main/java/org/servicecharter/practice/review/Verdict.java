package org.servicecharter.practice.review;

import java.io.Serializable;

/**
 * What somebody decides about a finding.
 *
 * @param why 1 to 600 characters, which everybody reads who reads the review
 * @param principle under which something new stands; not asked for when the finding is about a clause
 * @param wording of what is new; not asked for when the finding is about a clause
 */
public record Verdict(Decision decision, String why, String principle, String wording) implements Serializable {

    /** About a clause. */
    public Verdict(Decision decision, String why) {
        this(decision, why, null, null);
    }
}

package org.servicecharter.signoff;

/** What a record says of its assignment. */
public enum Outcome {
    /** The person's own act. */
    ACKNOWLEDGED,
    /** The person's own act on paper, entered by one person and witnessed by another (SO-16). */
    PAPER,
    /** The person's own act, too: they do not sign, for a reason (SO-14). */
    DECLINED,
    /** An administrator's act, in their own name: the person need not sign for a time (SO-13). */
    EXEMPT;

    /** Whether whoever has such a record is done. */
    public boolean isSigned() {
        return this == ACKNOWLEDGED || this == PAPER;
    }
}

package org.servicecharter.signoff;

import java.util.EnumSet;
import java.util.Set;

/** What a record says of its assignment. */
public enum Outcome {
    /** The person's own act. */
    ACKNOWLEDGED,
    /** The person's own act on paper, entered by one person and witnessed by another (SO-16). */
    PAPER,
    /** The person's own act, too: they do not sign, for a reason (SO-14). */
    DECLINED,
    /** An administrator's act, in their own name: the person need not sign for a time (SO-13). */
    EXEMPT,
    /** It ended without a signature: the person has left (SO-11). */
    LEFT,
    /** It ended without a signature: a later version, or another round, took its place. */
    SUPERSEDED,
    /** It ended without a signature: the organisation took the charter back. */
    WITHDRAWN;

    /** Those that say that nothing was signed, and whose act it was not. */
    public static final Set<Outcome> NOT_SIGNED = EnumSet.of(EXEMPT, LEFT, SUPERSEDED, WITHDRAWN);

    /** Whether whoever has such a record is done. */
    public boolean isSigned() {
        return this == ACKNOWLEDGED || this == PAPER;
    }
}

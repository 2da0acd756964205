package org.servicecharter.signoff.receipt;

import java.util.List;

/**
 * What verifying a receipt has shown.
 *
 * @param where the parts that are missing or changed, as {@code record.signer_name} or {@code checkpoint}
 * @param erased names of the fields that were erased, which is no fault
 */
public record Finding(Verdict verdict, List<String> where, List<String> erased) {

    public Finding {
        where = List.copyOf(where);
        erased = List.copyOf(erased);
    }

    /** How a receipt is found to be. */
    public enum Verdict {
        /** Whole, unchanged, and in the log. */
        OK,
        /** Something that belongs to it is not there, so nothing can be said of the rest. */
        MISSING,
        /** Something is not as it was when it was signed, or is not of this log. */
        CHANGED,
        /** Not a receipt of this form at all. */
        UNREADABLE
    }
}

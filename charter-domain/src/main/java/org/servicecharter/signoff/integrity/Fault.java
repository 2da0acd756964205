package org.servicecharter.signoff.integrity;

import java.io.Serializable;

/**
 * Something in the stored evidence that is not as it was.
 *
 * @param where the number of the record, leaf, node, checkpoint or text
 * @param part what of it, as {@code signer_name}; empty where it is all of it
 */
public record Fault(Kind kind, String where, String part) implements Serializable {

    /** What kind of thing is not as it was; the word says how. */
    public enum Kind {
        /** A field of a record does not fit its digest. */
        RECORD_FIELD,
        /** What stands beside the record, to search by, does not repeat what the record says. */
        RECORD_COLUMN,
        /** The record is not in its form. */
        RECORD_UNREADABLE,
        /** The record's leaf hash is not the one in the log. */
        RECORD_NOT_AS_LOGGED,
        /** The log does not know the record. */
        RECORD_NOT_LOGGED,
        /** A leaf is there and its record is not. */
        RECORD_GONE,
        /** The text that was signed is not among the frozen ones. */
        TEXT_GONE,
        /** A frozen text does not fit its fingerprint. */
        TEXT_CHANGED,
        /** The scan of the sheet that a record is about is not there. */
        SCAN_GONE,
        /** It is another than the one that the witness compared. */
        SCAN_CHANGED,
        LEAF_GONE,
        LEAF_CHANGED,
        NODE_GONE,
        NODE_CHANGED,
        CHECKPOINT_GONE,
        /** Not signed by the log, or not over these leaves. */
        CHECKPOINT_CHANGED,
        /** The head says another size, or there is more than it says. */
        HEAD_CHANGED,
        /** A change of the log's key is not as its record says. */
        KEY_CHANGED,
        /** The log was longer, or another, when it was last looked at. */
        LOG_PUT_BACK
    }

    static Fault of(Kind kind, Object where) {
        return new Fault(kind, String.valueOf(where), "");
    }

    static Fault of(Kind kind, Object where, String part) {
        return new Fault(kind, String.valueOf(where), part);
    }

    String line() {
        return kind + " " + where + " " + part;
    }

    static Fault ofLine(String line) {
        String[] parts = line.split(" ", 3);
        return new Fault(Kind.valueOf(parts[0]), parts[1], parts[2]);
    }
}

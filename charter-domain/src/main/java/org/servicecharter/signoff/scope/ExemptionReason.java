package org.servicecharter.signoff.scope;

/** Why somebody need not sign for a time (SO-13). */
public enum ExemptionReason {
    /** Serves nobody the charter is about. */
    NOT_MY_WORK,
    /** Works here for a short time only. */
    TEMPORARY,
    /** Signs another text that says the same. */
    OTHER_TEXT,
    /** The law, a court or an agreement with the staff's representatives says so. */
    LEGAL,
    OTHER
}

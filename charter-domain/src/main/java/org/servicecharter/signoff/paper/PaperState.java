package org.servicecharter.signoff.paper;

/** How far a signature on paper has come. */
public enum PaperState {
    /** Entered; the witness has not compared it yet. */
    WAITING,
    /** The witness found that sheet and entry agree: there is a record. */
    CONFIRMED,
    /** The witness found that they do not. There is no record; it can be entered anew. */
    REFUSED
}

package org.servicecharter.charter.model;

/** After which model a charter may begin. */
public enum CharterModel {
    /** The seven components of a citizen's charter in India. */
    INDIA,
    /** Consult, commit, evaluate, report: the cycle of the Irish public service. */
    IRELAND,
    /** What the law gives patients, what the house pledges, what it asks. */
    HOSPITAL,
    /** Standards for each way in which citizens turn to a town. */
    COUNCIL,
    /** A code of practice with an outside body. */
    BANK,
    /** A staff charter: values with what to do, what not to do, and what staff may expect. */
    VALUES
}

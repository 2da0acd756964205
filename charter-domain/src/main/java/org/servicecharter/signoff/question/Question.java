package org.servicecharter.signoff.question;

import java.io.Serializable;

/**
 * What somebody hands in who wants to know something before signing.
 *
 * @param sha256 of the text that lay before them
 * @param clause the key of the clause in {@link Asking#clauses}; {@code null} for the text as a whole
 * @param words the question
 * @param proposed how they would word the clause; may be blank
 */
public record Question(String charterCode, int version, String sha256, String clause, String words, String proposed)
        implements Serializable {}

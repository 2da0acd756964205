package org.servicecharter.charter.consultation;

import java.io.Serializable;

/**
 * What somebody says about a draft.
 *
 * @param clause the code of the clause it is about; {@code null} for the draft as a whole
 * @param seen the clause as they had it before them; {@code null} for the draft as a whole
 * @param words at most 1000 characters; may be missing when there is a proposal
 * @param proposed the clause as they would word it, at most 600 characters; {@code null}, or what is there already,
 *     for none
 * @param named whether their name is kept with it
 */
public record Said(String clause, String seen, String words, String proposed, boolean named) implements Serializable {}

package org.servicecharter.charter.customer;

import java.io.Serializable;

/**
 * What a customer says about a draft.
 *
 * @param clause the code of the clause it is about; {@code null} for the draft as a whole
 * @param seen the clause as they had it before them; {@code null} for the draft as a whole
 * @param words 1 to 1000 characters
 * @param name whatever they want to be called, at most 60 characters; {@code null} for no name
 */
public record CustomerSaid(String clause, String seen, String words, String name) implements Serializable {}

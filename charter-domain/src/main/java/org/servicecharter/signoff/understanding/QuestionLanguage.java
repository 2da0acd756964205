package org.servicecharter.signoff.understanding;

import java.io.Serializable;

/**
 * A language in which people read the text they sign, beside that of the main text.
 *
 * @param written the questions are asked in it
 */
public record QuestionLanguage(String language, boolean written) implements Serializable {}

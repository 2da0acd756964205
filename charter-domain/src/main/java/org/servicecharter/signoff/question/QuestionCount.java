package org.servicecharter.signoff.question;

import java.io.Serializable;

/**
 * How much was asked about one version of a charter before signing.
 *
 * @param asked all questions and proposals
 * @param proposals those of them with another wording
 * @param open those without an answer
 */
public record QuestionCount(String title, int version, long asked, long proposals, long open) implements Serializable {}

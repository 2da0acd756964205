package org.servicecharter.practice.recognition;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.practice.citation.CitedClause;

/**
 * Thanks as the three concerned read them.
 *
 * @param giver their name
 * @param colleague the name of whoever is thanked
 * @param principle as it said then; {@code null} when no charter was in force
 * @param answer what the manager said; {@code null} as long as it is waited for
 * @param answeredBy their name
 */
public record ThanksRow(
        String code,
        String giver,
        String colleague,
        String words,
        CitedClause principle,
        Instant givenAt,
        String answer,
        String answeredBy)
        implements Serializable {}

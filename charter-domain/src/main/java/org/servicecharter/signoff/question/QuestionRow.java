package org.servicecharter.signoff.question;

import java.io.Serializable;
import java.time.Instant;
import org.servicecharter.charter.text.Part;

/**
 * A question as its asker and those who answer see it.
 *
 * @param part {@code null} for the text as a whole, as {@code clause} is
 * @param words {@code null} when another wording was proposed without a word
 * @param proposed {@code null} when none was
 * @param answer {@code null} while there is none
 */
public record QuestionRow(
        long id,
        String charterCode,
        int version,
        String title,
        Part part,
        String clause,
        String words,
        String proposed,
        String askedBy,
        Instant askedAt,
        String answer,
        Instant answeredAt)
        implements Serializable {}

package org.servicecharter.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter as administrators see it in the list.
 *
 * @param personCode {@code null} for nobody of the organisation
 * @param sentAt {@code null} while it was not
 * @param nextTry {@code null} when none is planned, or it is due
 * @param answer what the mail server said last, or {@code null}
 * @param again whether it may be sent again
 */
public record MailRow(
        Long id,
        long revision,
        String kind,
        String personCode,
        String address,
        String subject,
        MailState state,
        Instant putAt,
        Instant sentAt,
        Instant nextTry,
        int tries,
        String answer,
        boolean again)
        implements Serializable {}

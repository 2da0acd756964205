package org.servicecharter.signoff.paper;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A signature on paper as those see it who have to do with it. People are named.
 *
 * @param recordId also that of the receipt, once it is confirmed
 * @param sha256 of the text that was signed
 */
public record PaperRow(
        String recordId,
        String charterCode,
        String title,
        int version,
        String sha256,
        boolean commit,
        String signer,
        LocalDate datedOn,
        String scanSha256,
        String enteredBy,
        Instant enteredAt,
        String witness,
        PaperState state)
        implements Serializable {}

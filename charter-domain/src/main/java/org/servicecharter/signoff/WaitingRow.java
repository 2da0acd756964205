package org.servicecharter.signoff;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A charter that waits for a person's signature.
 *
 * @param overdue the due date has passed
 * @param declined the id of the record by which the person declined, {@code null} when they have not
 */
public record WaitingRow(
        String charterCode,
        String title,
        int version,
        AskedBecause reason,
        LocalDate dueOn,
        boolean overdue,
        String declined)
        implements Serializable {}

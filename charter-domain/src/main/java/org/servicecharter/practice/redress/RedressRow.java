package org.servicecharter.practice.redress;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.servicecharter.practice.promise.MeasuredPromise;

/**
 * What is owed after a result, and to how many.
 *
 * @param since on which day the case began
 * @param reference by which the case is known elsewhere; {@code null} for none
 * @param owner who makes it good, by name; {@code null} for nobody yet
 * @param open it is not done yet; whoever sees it may say that it is
 * @param done what was done; {@code null} while it is open
 */
public record RedressRow(
        long id,
        MeasuredPromise promise,
        LocalDate since,
        long customers,
        String reference,
        String owner,
        boolean open,
        String done,
        String doneBy,
        Instant doneAt)
        implements Serializable {}

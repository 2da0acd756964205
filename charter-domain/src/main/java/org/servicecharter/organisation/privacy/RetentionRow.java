package org.servicecharter.organisation.privacy;

import java.io.Serializable;

/**
 * One class of what names people.
 *
 * @param set somebody has decided on it; before that nothing is deleted
 * @param amount {@code null} for good
 * @param dueNow how many go with the next night
 * @param dueSoon how many go in the thirty days after
 */
public record RetentionRow(RetentionClass kind, boolean set, Integer amount, String reason, long dueNow, long dueSoon)
        implements Serializable {}

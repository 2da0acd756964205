package org.servicecharter.organisation.calendar;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was set.
 *
 * @param regionName {@code null} where no public holiday is free
 * @param revision goes back with a change: how many were set until then
 */
public record WorkCalendarView(WorkDates dates, String regionName, Instant since, long revision)
        implements Serializable {}

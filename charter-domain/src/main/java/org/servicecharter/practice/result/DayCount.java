package org.servicecharter.practice.result;

import java.time.LocalDate;
import java.util.List;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * What was reported of a promise for one day, judged by one version.
 *
 * @param within tier by tier, five of them
 * @param withinPeak the last tier's number where the day is peak
 */
record DayCount(ClauseKey key, LocalDate day, int version, long cases, List<Long> within, long withinPeak) {}

/**
 * On which days the organisation works: days of the week, public holidays where it is, and dates of its own. What held
 * once stays known, as promises were made by it.
 *
 * <p>Start at {@link WorkingDays}, then {@link WorkCalendarSettings}.
 */
package org.servicecharter.organisation.calendar;

/**
 * A week of the charter at work on one page, as a team opens it on Monday: what was told and thanked, how promises were
 * kept, what is due, what is missing. Counts alone; nobody is named or compared, and what a breakdown says is no score.
 *
 * <p>Uses the other parts of {@code practice}, {@code touchpoint} and {@code organisation}; nothing uses it.
 *
 * <p>Start at {@link org.servicecharter.practice.glance.GlanceQueries}.
 */
package org.servicecharter.practice.glance;

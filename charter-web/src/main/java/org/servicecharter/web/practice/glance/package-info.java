/**
 * The week at a glance: its page with charts that are read in three seconds, each with its table, and these as files.
 *
 * <p>Start at {@link org.servicecharter.web.practice.glance.GlancePage}.
 */
package org.servicecharter.web.practice.glance;

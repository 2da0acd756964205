/**
 * One's own promises to customers and talks about their future.
 *
 * <p>Uses the domain's {@code practice.followup}, and {@code web}. Start at {@link FollowUpsPage}.
 */
package org.servicecharter.web.practice.followup;

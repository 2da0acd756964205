/**
 * What people promised a customer to come back to, and talks about a customer's future, each with its next day (S0, S2).
 * Read by whoever made them alone; the customer's name is forgotten some days after it is done.
 *
 * <p>Start at {@link FollowUpKeeping}, then {@link FutureTalking}.
 */
package org.servicecharter.practice.followup;

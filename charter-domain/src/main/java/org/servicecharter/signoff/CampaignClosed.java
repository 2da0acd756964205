package org.servicecharter.signoff;

/**
 * A campaign is over for whoever has not signed. Fired inside the transaction that ends it.
 *
 * @param unsigned what becomes of their assignments
 */
public record CampaignClosed(Long campaignId, AssignmentState unsigned) {}

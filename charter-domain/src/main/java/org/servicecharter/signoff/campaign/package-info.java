/**
 * Planning whom to ask, when and how, in place of what was begun by itself when the version came into force; and what
 * happens on a campaign's days: it begins, or everyone is asked again.
 *
 * <p>Uses {@code signoff}, {@code signoff.scope}, {@code charter}, {@code organisation} and {@code audit}.
 *
 * <p>Start at {@link org.servicecharter.signoff.campaign.CampaignPlanning}.
 */
package org.servicecharter.signoff.campaign;

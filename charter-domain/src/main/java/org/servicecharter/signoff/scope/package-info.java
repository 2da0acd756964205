/**
 * Whom a campaign asks and until when: its audience, its rules, who came into it later, and who is released for a time.
 *
 * <p>A person's part follows from {@link org.servicecharter.signoff.scope.Scope} and from where they work today;
 * only what cannot be found out later is stored: since when they belong to an audience
 * ({@link org.servicecharter.signoff.scope.CampaignEntries}), and an exemption with its last day (SO-13).
 *
 * <p>Uses {@code organisation}.
 *
 * <p>Start at {@link org.servicecharter.signoff.scope.AskedPeople}.
 */
package org.servicecharter.signoff.scope;

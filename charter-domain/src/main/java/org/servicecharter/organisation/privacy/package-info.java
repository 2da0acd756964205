/**
 * What people are told about their data before they first use the portal (SO-25), in the organisation's own words, and who
 * has read which wording. A new wording is shown to everybody again.
 *
 * <p>Uses {@code organisation} and {@code audit}. Start at {@link org.servicecharter.organisation.privacy.PrivacyQueries}.
 */
package org.servicecharter.organisation.privacy;

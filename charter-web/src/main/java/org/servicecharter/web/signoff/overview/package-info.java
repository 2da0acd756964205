/**
 * How far the organisation has come with a charter, as charts with their tables and as files.
 *
 * <p>Start at {@link org.servicecharter.web.signoff.overview.SignoffOverview}.
 */
package org.servicecharter.web.signoff.overview;

/**
 * The administrator's pages: people, units, the import of people, and the organisation's settings.
 *
 * <p>Start at {@link org.servicecharter.web.organisation.PeoplePage}.
 */
package org.servicecharter.web.organisation;

/**
 * People for programs: a personnel system keeps the portal's list in step, by a token of {@code access.token}.
 *
 * <p>Start at {@link org.servicecharter.web.organisation.api.PeopleResource}.
 */
package org.servicecharter.web.organisation.api;

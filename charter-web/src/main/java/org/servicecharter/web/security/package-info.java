/**
 * Who is calling: one mechanism for every kind of caller, and what a browser is told to refuse. Everything is denied
 * unless {@code web.xml} opens it.
 *
 * <p>Start at {@link org.servicecharter.web.security.PortalAuthentication}.
 */
package org.servicecharter.web.security;

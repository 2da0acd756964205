/**
 * The doors of the portal: sign-in and sign-out, how a browser is known again, the setup of the first administrator,
 * and invitations.
 *
 * <p>Start at {@link org.servicecharter.web.access.SignInPage}.
 */
package org.servicecharter.web.access;

/**
 * "My daily action": the person's page, and what a team shows to its manager.
 *
 * <p>Start at {@link org.servicecharter.web.signoff.action.SignoffActions}.
 */
package org.servicecharter.web.signoff.action;

/**
 * How people sign here: the administrator's page.
 *
 * <p>Start at {@link org.servicecharter.web.signoff.rule.SigningPage}.
 */
package org.servicecharter.web.signoff.rule;

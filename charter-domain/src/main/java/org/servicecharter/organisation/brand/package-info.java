/**
 * How the organisation looks: its logo and its colour.
 *
 * <p>Start at {@link Branding}.
 */
package org.servicecharter.organisation.brand;

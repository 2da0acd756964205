/**
 * The frameworks for people to read: one page of ideas, and the libraries that other pages show.
 *
 * <p>Uses the domain's {@code framework} and {@code web}. Start at {@link Library}.
 */
package org.servicecharter.web.framework;

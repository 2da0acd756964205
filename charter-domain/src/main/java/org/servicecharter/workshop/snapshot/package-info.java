/**
 * One board at one moment, as one caller may see it.
 *
 * <p>Start at {@link BoardQueries}.
 */
package org.servicecharter.workshop.snapshot;

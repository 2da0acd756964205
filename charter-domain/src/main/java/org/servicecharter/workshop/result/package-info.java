/**
 * What goes into a workshop from a file, and what comes out of it: imported cards, the charter draft, the record of
 * everything.
 *
 * <p>Start at {@link WorkshopClosing}.
 */
package org.servicecharter.workshop.result;

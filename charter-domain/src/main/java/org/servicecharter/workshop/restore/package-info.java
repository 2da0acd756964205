/**
 * A workshop made of the file that another one was saved as: read and checked as a whole, shown, and brought in as a
 * whole or not at all.
 *
 * <p>Uses the other parts of {@code workshop}; none of them uses it.
 *
 * <p>Start at {@link WorkshopRestoring}, then {@link SavedWorkshops} and {@link RecordFile}.
 */
package org.servicecharter.workshop.restore;

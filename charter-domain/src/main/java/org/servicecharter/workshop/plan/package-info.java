/**
 * Preparing a workshop and letting people in.
 *
 * <p>Start at {@link WorkshopPlanning}.
 */
package org.servicecharter.workshop.plan;

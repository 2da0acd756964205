/**
 * How alike short texts are, worked out here and sent nowhere: what theme of service a card speaks of, which cards belong
 * together, and which say the same.
 *
 * <p>Start at {@link Sense}.
 */
package org.servicecharter.workshop.likeness;

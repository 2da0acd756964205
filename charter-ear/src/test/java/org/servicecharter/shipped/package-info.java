/**
 * The shipped {@code charter.jar} as a process of its own, for every test of what ships.
 *
 * <p>Start at {@link ShippedPortal}.
 */
package org.servicecharter.shipped;

/**
 * Who sits at a board: participants without an account, known by a secret their device keeps, and the screen in the
 * room.
 *
 * <p>Start at {@link Joining}.
 */
package org.servicecharter.workshop.seat;

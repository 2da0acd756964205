/**
 * Who sits at a board: participants without an account, known by a secret their device keeps. In a workshop with aliases each
 * seat gets a made-up name to write under ({@link Aliases}).
 *
 * <p>Start at {@link Joining}.
 */
package org.servicecharter.workshop.seat;

/**
 * The log of a board, which every screen follows, and the way a command takes: one after the other on one board, each
 * key once.
 *
 * <p>Start at {@link BoardLog}, then {@link Commands}.
 */
package org.servicecharter.workshop.board;

/**
 * Who speaks at a board: the seat a device holds, the wall it shows, and how often it may ask.
 *
 * <p>Start at {@link org.servicecharter.web.workshop.seat.CallingPage}, then {@link
 * org.servicecharter.web.workshop.seat.SeatRecogniser}.
 */
package org.servicecharter.web.workshop.seat;

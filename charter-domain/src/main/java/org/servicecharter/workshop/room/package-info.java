/**
 * The screen on the wall of the room: it may look at one board and do nothing, and is known by a secret of its own.
 *
 * <p>Start at {@link org.servicecharter.workshop.room.RoomDisplays}.
 */
package org.servicecharter.workshop.room;

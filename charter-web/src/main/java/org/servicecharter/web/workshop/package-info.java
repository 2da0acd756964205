/**
 * The pages of a live workshop: list and plan for the facilitator, the board for phones, the room's wall and whoever runs it.
 *
 * <p>The board's pages bring markup and words; their scripts under {@code resources/board} talk to the REST API and
 * the live channel ({@code docs/board-api.md}), so nothing of a running board is kept here.
 */
package org.servicecharter.web.workshop;

/**
 * What the board's pages bring with them: words for their scripts, the code to join and its QR code. All else of a
 * running board reaches them over REST and the live channel ({@code docs/board-api.md}).
 */
package org.servicecharter.web.workshop.board;

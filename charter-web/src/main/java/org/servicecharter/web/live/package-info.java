/**
 * The live channel: what happens on a board, on every screen that may see it, as Server-Sent Events. Each event is
 * encoded once and written without blocking; a screen first gets what it missed from the log, then follows, without
 * gap or doubling. Knows listeners and audiences, and nothing of what the events mean.
 *
 * <p>Start at {@link org.servicecharter.web.live.LiveServlet}, then {@link org.servicecharter.web.live.BoardFeed}.
 */
package org.servicecharter.web.live;

/**
 * A live workshop over HTTP. The pages bring markup and words; their scripts under {@code resources/board} talk to the
 * REST API and the live channel ({@code docs/board-api.md}), so nothing of a running board is kept in a page.
 */
package org.servicecharter.web.workshop;

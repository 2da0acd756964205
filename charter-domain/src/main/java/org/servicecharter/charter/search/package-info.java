/**
 * Words looked for in all charters, their versions and the cards behind them, and on the lists: in what this person may
 * read. Nothing depends on it.
 *
 * <p>Start at {@link SearchQueries}.
 */
package org.servicecharter.charter.search;

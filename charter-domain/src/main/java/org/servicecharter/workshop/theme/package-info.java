/**
 * Themes: cards and statements that belong together, put so by everyone, silently and at once.
 *
 * <p>Start at {@link Grouping}.
 */
package org.servicecharter.workshop.theme;

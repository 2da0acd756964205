/**
 * Pages of charters: drafted, reviewed and compared by those who work on them, read by anyone at {@code /c/{charter}}.
 *
 * <p>Holds no rule. Start at {@link CharterDraft} and {@link PublishedCharter}.
 */
package org.servicecharter.web.charter;

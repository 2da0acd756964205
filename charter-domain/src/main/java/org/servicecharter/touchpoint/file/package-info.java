/**
 * Touchpoints from a CSV file and into one, as a whole or not at all. {@code docs/touchpoint-import.md} describes it.
 *
 * <p>Start at {@link TouchpointImport}.
 */
package org.servicecharter.touchpoint.file;

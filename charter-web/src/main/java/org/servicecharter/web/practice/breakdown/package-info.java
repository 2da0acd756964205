/**
 * Where service broke down: the list, and one to tell, to read and to work on.
 *
 * <p>Uses the domain's {@code practice.breakdown} and {@code touchpoint}, and {@code web}. Start at {@link
 * BreakdownList}.
 */
package org.servicecharter.web.practice.breakdown;

/**
 * The charter at work: how warm the map is, what is missing, and what to say and do at a touchpoint.
 *
 * <p>Uses the domain's {@code practice} and {@code touchpoint}, {@code web} and {@code web.print}. Start at {@link
 * GuidePage}.
 */
package org.servicecharter.web.practice;

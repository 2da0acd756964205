/**
 * The map of touchpoints: the list, the page of one, its journeys, its files.
 *
 * <p>Uses the domain's {@code touchpoint} and {@code organisation}, and {@code web}. Start at {@link TouchpointList}.
 */
package org.servicecharter.web.touchpoint;

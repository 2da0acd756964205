/**
 * Where the organisation meets its customers: journeys, each with points of contact before, during and after.
 *
 * <p>Knows nothing of charters; what holds at a touchpoint is {@code practice.coverage}. Others hold a touchpoint's code
 * and ask {@link TouchpointQueries}.
 *
 * <p>Start at {@link Touchpoint}, then {@link TouchpointMapping}.
 */
package org.servicecharter.touchpoint;

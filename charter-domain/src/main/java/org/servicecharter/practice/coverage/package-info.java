/**
 * What of the charters in force holds at which touchpoint, and where there are holes. The link stands beside the frozen
 * text, never in it.
 *
 * <p>Start at {@link CoverageSetting}; the rules are in {@link Gap}, the picture in {@link HeatMap}.
 */
package org.servicecharter.practice.coverage;

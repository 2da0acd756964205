/**
 * Thanks to a colleague for keeping a principle, and what their manager says to it (S1). Read by the three alone;
 * nobody is counted or compared by it.
 *
 * <p>Start at {@link Thanking}, then {@link ThanksQueries}.
 */
package org.servicecharter.practice.recognition;

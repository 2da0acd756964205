/**
 * What people may do for a customer without asking, and how often they did. Of a use the day is kept, never the person:
 * what somebody does of their own accord is counted for nobody (SO-26).
 *
 * <p>Start at {@link PolicyKeeping}, then {@link FreedomUsing}.
 */
package org.servicecharter.practice.freedom;

/**
 * How promises are kept: single cases or counted numbers, judged by the tiers that held when they began (domain.md 2.3,
 * AT-05).
 *
 * <p>Start at {@link org.servicecharter.practice.result.ResultReporting}; the rules are in {@link
 * org.servicecharter.practice.result.MonthResult} and {@code practice.promise}.
 */
package org.servicecharter.practice.result;

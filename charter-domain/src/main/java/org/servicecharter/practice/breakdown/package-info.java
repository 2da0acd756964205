/**
 * Where service broke down, with the thinking of its kind (S0), the clause that failed or is missing, and what was done
 * for the customer. A complaint is a gift: nothing here is a score, and nobody is counted by it.
 *
 * <p>Start at {@link BreakdownKeeping}, then {@link BreakdownQueries}.
 */
package org.servicecharter.practice.breakdown;

/**
 * What was learned about the wants of customers, beside the principle it is about (S4).
 *
 * <p>Start at {@link InsightNoting}.
 */
package org.servicecharter.practice.insight;

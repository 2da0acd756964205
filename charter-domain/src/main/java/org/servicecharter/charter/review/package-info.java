/**
 * How a published charter ends or comes up for review: its review date, and its withdrawal. Start at
 * {@link CharterWithdrawing}.
 */
package org.servicecharter.charter.review;

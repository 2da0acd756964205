/**
 * How a published charter ends or comes up for review: its review date with its letters, and its withdrawal. Start at
 * {@link CharterWithdrawing}.
 */
package org.servicecharter.charter.review;

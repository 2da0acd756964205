/**
 * Dot votes: a few dots for each participant, placed silently. Until voting closes nobody sees another's dots or any
 * total (W-03). The dots are kept for going back, and shown to their owners alone, until the workshop closes; then only
 * the totals are left.
 *
 * <p>A plan may hold several votes. Dots and totals ({@link Totals}) of each stay; of the totals nobody sees any while a
 * vote is open.
 *
 * <p>How many dots everybody has, and how many of them one theme takes, is fixed with the {@link Vote}; the
 * database refuses a {@link Dot} beyond that.
 *
 * <p>Start at {@link Voting}, then {@link Ballot}.
 */
package org.servicecharter.workshop.vote;

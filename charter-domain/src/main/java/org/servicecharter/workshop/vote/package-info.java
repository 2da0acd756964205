/**
 * Dot votes: a few dots for each participant, placed silently. Until voting closes nobody sees another's dots or any
 * total; afterwards only the totals are left (W-03).
 *
 * <p>How many dots everybody has, and how many of them one theme takes, is fixed with the {@link OpenVote}; the
 * database refuses a {@link Dot} beyond that.
 *
 * <p>Start at {@link Voting}, then {@link Ballot}.
 */
package org.servicecharter.workshop.vote;

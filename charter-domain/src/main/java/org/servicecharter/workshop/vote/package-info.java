/**
 * Dot votes: a few dots for each participant, placed silently. Until voting closes nobody sees another's dots or any
 * total; afterwards only the totals are left (W-03).
 *
 * <p>Start at {@link Voting}, then {@link Ballot}.
 */
package org.servicecharter.workshop.vote;

package org.servicecharter.workshop.vote;

import java.io.Serializable;

/**
 * The vote as every screen sees it.
 *
 * @param budget dots for each participant; 0 while no vote is open
 * @param cap how many of them one theme takes; 0 while no vote is open
 */
public record VoteView(boolean open, int budget, int cap) implements Serializable {}

package org.servicecharter.workshop.vote;

import java.io.Serializable;

/**
 * The vote as every screen sees it.
 *
 * @param budget dots for each participant
 */
public record VoteView(boolean open, int budget) implements Serializable {}

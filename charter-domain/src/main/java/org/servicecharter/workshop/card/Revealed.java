package org.servicecharter.workshop.card;

import java.util.List;
import java.util.Set;
import org.servicecharter.workshop.Chart;

/**
 * What a reveal tells everyone.
 *
 * @param cards the new ones, in the order of the board
 * @param charts after this nothing is hidden on these charts
 * @param late a batch of late cards (W-08)
 */
public record Revealed(List<CardView> cards, Set<Chart> charts, boolean late) {}

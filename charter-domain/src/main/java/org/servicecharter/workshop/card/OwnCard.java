package org.servicecharter.workshop.card;

import java.io.Serializable;
import org.servicecharter.workshop.Chart;

/**
 * A hidden card as its author sees it, until the reveal (W-01).
 *
 * @param takenOut why nobody else will see it, {@code null} when they will
 */
public record OwnCard(String id, Chart chart, String text, TakeOutReason takenOut) implements Serializable {}

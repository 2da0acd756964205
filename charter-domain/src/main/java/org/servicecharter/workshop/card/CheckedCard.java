package org.servicecharter.workshop.card;

import java.io.Serializable;
import org.servicecharter.workshop.Chart;

/**
 * A hidden card as the facilitator may check it: without author or time.
 *
 * @param takenOut why it will not be shown, {@code null} when it will
 */
public record CheckedCard(String id, Chart chart, String text, TakeOutReason takenOut) implements Serializable {}

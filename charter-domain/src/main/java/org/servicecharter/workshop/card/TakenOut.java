package org.servicecharter.workshop.card;

import java.io.Serializable;
import org.servicecharter.workshop.Chart;

/** That a card was taken out before its reveal, and why: all that anybody but the facilitator and its author learns of it. */
public record TakenOut(Chart chart, TakeOutReason reason) implements Serializable {}

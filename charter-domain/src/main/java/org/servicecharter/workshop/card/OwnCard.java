package org.servicecharter.workshop.card;

import java.io.Serializable;
import org.servicecharter.workshop.Chart;

/** A hidden card as its author sees it. */
public record OwnCard(String id, Chart chart, String text) implements Serializable {}

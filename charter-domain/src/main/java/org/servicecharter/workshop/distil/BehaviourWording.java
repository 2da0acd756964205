package org.servicecharter.workshop.distil;

import java.io.Serializable;
import org.servicecharter.workshop.Chart;

/**
 * A behaviour as the facilitator types it.
 *
 * @param kind to do, or not to do
 * @param card the id of the card it was made from, or {@code null}
 */
public record BehaviourWording(Chart kind, String text, String card) implements Serializable {}

package org.servicecharter.workshop.seat;

import java.io.Serializable;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.WorkshopState;

/**
 * A workshop as somebody sees it at its door.
 *
 * @param facilitator their name; {@code null} when they work here no more
 * @param seated whether the device that asks holds a seat already
 * @param takenOff whether it held one until it was taken off
 */
public record JoinView(
        String code,
        String title,
        WorkshopState state,
        Anonymity anonymity,
        String facilitator,
        boolean seated,
        boolean takenOff)
        implements Serializable {}

package org.servicecharter.workshop.seat;

import java.io.Serializable;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.WorkshopState;

/**
 * A workshop as somebody sees it who has not joined yet.
 *
 * @param facilitator their name; {@code null} when they work here no more
 */
public record JoinView(String code, String title, WorkshopState state, Anonymity anonymity, String facilitator)
        implements Serializable {}

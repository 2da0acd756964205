package org.servicecharter.workshop;

import java.io.Serializable;
import java.time.Instant;

/**
 * The current step as screens see it.
 *
 * @param number 1 for the first step of the plan
 * @param of how many steps the plan has
 * @param minutes what the plan means for this step
 * @param endsAt when the timer ends, or {@code null} while none runs
 * @param locked the timer ended and the grace is over: no more cards
 */
public record StageView(Stage name, int number, int of, int minutes, Instant endsAt, boolean locked)
        implements Serializable {}

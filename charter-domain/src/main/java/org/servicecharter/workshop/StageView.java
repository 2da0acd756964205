package org.servicecharter.workshop;

import java.io.Serializable;
import java.time.Instant;

/**
 * The current step as screens see it.
 *
 * @param number 1 for the first step of the plan
 * @param of how many steps the plan has
 * @param minutes what the plan means for this step
 * @param next {@code null} in the last step
 * @param previous {@code null} in the first
 * @param question put to everybody instead of the step's usual one; {@code null} for that
 * @param nextOpensAt when the next step begins by itself; {@code null} when the facilitator begins it
 * @param left seconds the timer still has while the workshop is paused, or {@code null}
 * @param endsAt when the timer ends, or {@code null} while none runs
 * @param locked the timer ended and the grace is over: no more cards
 */
public record StageView(
        Stage name,
        int number,
        int of,
        int minutes,
        String question,
        Stage next,
        Stage previous,
        Instant nextOpensAt,
        Instant endsAt,
        Long left,
        boolean locked)
        implements Serializable {}

package org.servicecharter.workshop.poll;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.workshop.Stage;

/**
 * A question as every screen sees it.
 *
 * @param stage the kind of step it was asked in
 * @param answered how many have answered
 * @param counted nobody answers any more
 * @param counts how many gave each answer, from the first; {@code null} until it is counted, and of too few
 * @param median the answer in the middle of a scale; {@code null} where there are no counts, and of no scale
 */
public record PollView(
        String id,
        PollQuestion question,
        Stage stage,
        long answered,
        boolean counted,
        List<Integer> counts,
        Double median)
        implements Serializable {}

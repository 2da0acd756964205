package org.servicecharter.practice.balance;

import java.io.Serializable;
import java.util.List;

/**
 * What a version leans to.
 *
 * @param behaviours how many there are
 * @param stances of behaviours by their kind of encounter: standardise, customise, customer-ise (S0)
 * @param initiatives of behaviours: proactive against reactive (S3 #3)
 * @param aspects promises about product, and about relationship (S2, S4)
 * @param ladders the promises in force
 */
public record CharterBalance(
        String title,
        int version,
        int behaviours,
        List<Share> stances,
        List<Share> initiatives,
        List<Share> aspects,
        List<Ladder> ladders)
        implements Serializable {

    public CharterBalance {
        stances = List.copyOf(stances);
        initiatives = List.copyOf(initiatives);
        aspects = List.copyOf(aspects);
        ladders = List.copyOf(ladders);
    }

    /** A promise with all its rungs, the first one first. */
    public record Ladder(String promise, List<Rung> rungs) implements Serializable {

        public Ladder {
            rungs = List.copyOf(rungs);
        }
    }
}

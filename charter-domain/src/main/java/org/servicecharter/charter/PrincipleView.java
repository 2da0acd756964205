package org.servicecharter.charter;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Principle;

/**
 * A principle with its behaviours as a page shows them.
 *
 * @param provenance of the principle and all its behaviours together
 */
public record PrincipleView(ClauseView statement, List<ClauseView> dos, List<ClauseView> donts, Provenance provenance)
        implements Serializable {

    public static PrincipleView of(Principle principle) {
        Stream<Clause> all = Stream.concat(
                Stream.of(principle), Stream.concat(principle.dos().stream(), principle.donts().stream()));
        return new PrincipleView(
                ClauseView.of(principle),
                views(principle.dos()),
                views(principle.donts()),
                Provenance.of(
                        all.flatMap(clause -> clause.getSources().stream()).toList()));
    }

    private static List<ClauseView> views(List<Behaviour> behaviours) {
        return behaviours.stream().map(ClauseView::of).toList();
    }
}

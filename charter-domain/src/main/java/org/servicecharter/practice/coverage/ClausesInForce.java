package org.servicecharter.practice.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Principle;

/** The principles, behaviours and promises that the organisation stands by today. */
@ApplicationScoped
public class ClausesInForce {

    @Inject
    private Charters charters;

    /** Charter by charter, each principle followed by its behaviours, then the promises. */
    public List<ClauseInForce> all() {
        return charters.allInForce().stream().flatMap(ClausesInForce::of).toList();
    }

    private static Stream<ClauseInForce> of(CharterVersion version) {
        List<ClauseInForce> clauses = new ArrayList<>();
        for (Principle principle : version.wording().principles()) {
            clauses.add(clause(version, principle, principle));
            principle.dos().forEach(one -> clauses.add(clause(version, one, principle)));
            principle.donts().forEach(one -> clauses.add(clause(version, one, principle)));
        }
        version.wording().promises().forEach(one -> clauses.add(clause(version, one, null)));
        return clauses.stream();
    }

    private static ClauseInForce clause(CharterVersion version, Clause clause, Principle principle) {
        return new ClauseInForce(
                new ClauseKey(version.getCharterCode(), clause.getCode()),
                version.getParticulars().getTitle(),
                clause.part(),
                clause.getWording(),
                clause instanceof Behaviour ? principle.getWording() : null,
                principle == null ? null : principle.getCode(),
                clause instanceof Behaviour behaviour ? behaviour.getTerms() : null);
    }
}

package org.servicecharter.demo;

import java.util.List;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;

/** The clauses of the demo's charter, found by the words they begin with. */
record DemoClauses(List<ClauseInForce> all) {

    DemoClauses {
        all = List.copyOf(all);
    }

    /** @param beginning {@code null} for none */
    ClauseKey find(String beginning) {
        return beginning == null
                ? null
                : all.stream()
                        .filter(clause -> clause.text().startsWith(beginning))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no clause begins with: " + beginning))
                        .key();
    }
}

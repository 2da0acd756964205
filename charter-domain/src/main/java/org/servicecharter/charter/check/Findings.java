package org.servicecharter.charter.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the checks of one version have found so far. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final List<Waiver> waivers;

    Findings(List<Waiver> waivers) {
        this.waivers = waivers;
    }

    /** Without it the version is not published. */
    void must(boolean holds, String rule, String reason, Serializable... arguments) {
        note(holds, true, rule, reason, arguments);
    }

    void should(boolean holds, String rule, String reason, Serializable... arguments) {
        note(holds, false, rule, reason, arguments);
    }

    void note(boolean holds, boolean blocks, String rule, String reason, Serializable... arguments) {
        if (!holds) {
            Finding finding = new Finding(rule, blocks, reason, List.of(arguments), null, null);
            all.add(waivers.stream()
                    .filter(waiver -> waiver.getRule().equals(rule) && finding.isWaivable())
                    .findFirst()
                    .map(finding::waived)
                    .orElse(finding));
        }
    }

    /** What must be done first, then advice. */
    List<Finding> all() {
        return Stream.concat(all.stream().filter(Finding::blocks), all.stream().filter(finding -> !finding.blocks()))
                .toList();
    }
}

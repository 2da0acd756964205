package org.servicecharter.charter.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;

/** What the checks of one version have found so far. */
final class Findings {

    private final List<Finding> all;
    private final String place;
    private final List<Waiver> waivers;

    Findings(List<Waiver> waivers) {
        this(waivers, new ArrayList<>(), null);
    }

    private Findings(List<Waiver> waivers, List<Finding> all, String place) {
        this.waivers = waivers;
        this.all = all;
        this.place = place;
    }

    /** The same list; what is noted through this is about the clause. */
    Findings at(Clause clause) {
        return at(clause.getCode());
    }

    /** What is noted through this is about a part that is missing. */
    Findings at(Part part) {
        return at(part.name());
    }

    /** @param where as in {@link Finding#place} */
    Findings at(String where) {
        return new Findings(waivers, all, where);
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
            Finding finding = new Finding(rule, blocks, reason, place, List.of(arguments), null, null);
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

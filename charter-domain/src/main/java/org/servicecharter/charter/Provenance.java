package org.servicecharter.charter;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.SourceCard;

/**
 * Where words came from, in numbers: all the public sees of it. A card or a theme's votes behind several clauses
 * count once.
 *
 * @param cards on the two flip charts
 * @param statements ends of "Customer service means…"
 * @param library how many were offered by the library
 * @param findings how many were decided in a review
 */
public record Provenance(int cards, int statements, int votes, int workshops, int library, int findings)
        implements Serializable {

    public static Provenance of(List<ClauseSource> sources) {
        Set<List<String>> cards = new HashSet<>();
        Set<List<String>> statements = new HashSet<>();
        Map<List<String>, Integer> votes = new HashMap<>();
        Set<String> workshops = new HashSet<>();
        Set<String> library = new HashSet<>();
        Set<String> findings = new HashSet<>();
        for (ClauseSource source : sources) {
            if (source.fromReview()) {
                findings.add(source.reviewed().finding());
                continue;
            }
            if (!source.fromWorkshop()) {
                library.add(source.library());
                continue;
            }
            workshops.add(source.workshopCode());
            if (source.theme() != null) {
                votes.put(List.of(source.workshopCode(), source.theme()), source.dots());
            }
            for (SourceCard card : source.cards()) {
                (card.chart().equals("MEANS") ? statements : cards)
                        .add(List.of(source.workshopCode(), card.chart(), card.text()));
            }
        }
        return new Provenance(
                cards.size(),
                statements.size(),
                votes.values().stream().mapToInt(Integer::intValue).sum(),
                workshops.size(),
                library.size(),
                findings.size());
    }

    /** Written without a workshop, the library or a review behind it. */
    public boolean isByHand() {
        return workshops == 0 && library == 0 && findings == 0;
    }
}

package org.servicecharter.charter.origin;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Wording;

/**
 * The cards behind the clauses of a published version, word for word, as staff may read them (design decision 8).
 * A card never says whose it was.
 *
 * @param principles those with a card behind them or behind one of their behaviours
 * @param others the definition, then promises and provisions; of all these what has cards
 */
public record CharterSources(String code, String title, int version, List<Behind> principles, List<ClauseCards> others)
        implements Serializable {

    /** @param behaviours of the principle, those with cards */
    public record Behind(ClauseCards principle, List<ClauseCards> behaviours) implements Serializable {}

    static CharterSources of(CharterVersion version) {
        Wording wording = version.wording();
        return new CharterSources(
                version.getCharterCode(),
                version.getParticulars().getTitle(),
                version.getNumber(),
                wording.principles().stream()
                        .map(principle -> new Behind(
                                ClauseCards.of(principle),
                                behind(Stream.concat(principle.dos().stream(), principle.donts().stream()))))
                        .filter(one ->
                                one.principle().isFound() || !one.behaviours().isEmpty())
                        .toList(),
                behind(Stream.of(
                                wording.definition().stream(),
                                wording.promises().stream(),
                                wording.provisions().stream())
                        .flatMap(one -> one)));
    }

    public boolean isWithoutCards() {
        return principles.isEmpty() && others.isEmpty();
    }

    private static List<ClauseCards> behind(Stream<? extends Clause> clauses) {
        return clauses.map(ClauseCards::of).filter(ClauseCards::isFound).toList();
    }
}

package org.servicecharter.charter;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Wording;

/**
 * How each clause of a published version was made, in numbers, which is what the public may know (design decision 8).
 * Everything stands in the order of the text.
 */
public record CharterOrigin(
        Provenance definition,
        List<OfPrinciple> principles,
        List<Provenance> promises,
        Map<Part, List<Provenance>> parts)
        implements Serializable {

    /** @param all of the principle and its behaviours together */
    public record OfPrinciple(Provenance all, List<Provenance> dos, List<Provenance> donts) implements Serializable {}

    static CharterOrigin of(Wording wording) {
        return new CharterOrigin(
                wording.definition().map(CharterOrigin::of).orElse(Provenance.of(List.of())),
                wording.principles().stream()
                        .map(principle -> new OfPrinciple(
                                PrincipleView.of(principle).provenance(), of(principle.dos()), of(principle.donts())))
                        .toList(),
                of(wording.promises()),
                wording.provisions().stream()
                        .collect(Collectors.groupingBy(
                                Clause::part, Collectors.mapping(CharterOrigin::of, Collectors.toList()))));
    }

    /** Whether any of it was found in a workshop. */
    public boolean isFound() {
        return Stream.concat(
                        Stream.concat(Stream.of(definition), promises.stream()),
                        Stream.concat(
                                principles.stream().map(OfPrinciple::all),
                                parts.values().stream().flatMap(List::stream)))
                .anyMatch(made -> made.workshops() > 0);
    }

    /** Of the provisions of one part. */
    public List<Provenance> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    private static List<Provenance> of(List<? extends Clause> clauses) {
        return clauses.stream().map(CharterOrigin::of).toList();
    }

    private static Provenance of(Clause clause) {
        return Provenance.of(clause.getSources());
    }
}

package org.servicecharter.charter.text;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One piece of a charter's wording, with the key by which it is found again in another version.
 *
 * @param key the same in both versions for what an author would call the same piece
 * @param under the principle a behaviour belongs to, else {@code null}
 */
public record Passage(String key, Part part, String under, String text) implements Serializable {

    /** A clause with what is said beside it, each fact a passage of its own. */
    public static List<Passage> of(String clause, Part part, String wording, List<Fact> facts) {
        return Stream.concat(
                        Stream.of(new Passage(clause, part, null, wording)),
                        facts.stream().map(fact -> new Passage(clause + fact.kind(), part, wording, fact.text())))
                .toList();
    }

    public Passage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(text, "text");
    }
}

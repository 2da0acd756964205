package org.servicecharter.charter.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * One piece of a charter's wording, with the key by which it is found again in another version.
 *
 * @param key the same in both versions for what an author would call the same piece
 * @param under the principle a behaviour belongs to, else {@code null}
 */
public record Passage(String key, Part part, String under, String text) implements Serializable {

    public Passage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(text, "text");
    }
}

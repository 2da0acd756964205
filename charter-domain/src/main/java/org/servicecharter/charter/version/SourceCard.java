package org.servicecharter.charter.version;

import java.io.Serializable;
import java.util.Objects;

/**
 * A card or statement behind a clause, without author or time.
 *
 * @param chart {@code DO}, {@code DONT}, or {@code MEANS} for the end of "Customer service means…"
 */
public record SourceCard(String chart, String text) implements Serializable {

    public SourceCard {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(text, "text");
    }
}

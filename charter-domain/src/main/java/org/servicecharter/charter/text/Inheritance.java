package org.servicecharter.charter.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * Whose charter a frozen text is, and the frozen text of the umbrella that holds beside it (domain.md 2.4, rule 8). The
 * umbrella's words are named, not repeated: code, version and hash find them again for ever.
 *
 * @param unit the unit's name on the day of publication
 * @param umbrella the umbrella charter's code
 * @param version the number of its version
 * @param title what that version is called
 * @param sha256 of that version's main text, 64 lower-case hexadecimal digits
 */
public record Inheritance(String unit, String umbrella, int version, String title, String sha256)
        implements Serializable {

    public Inheritance {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(umbrella, "umbrella");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(sha256, "sha256");
    }
}

package org.servicecharter.charter;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.VersionState;

/** One version in a list. */
public record CharterRow(
        String code,
        int number,
        String title,
        VersionState state,
        LocalDate effectiveOn,
        String editedBy,
        Instant editedAt)
        implements Serializable {

    static CharterRow of(CharterVersion version) {
        return new CharterRow(
                version.getCharterCode(),
                version.getNumber(),
                version.getParticulars().getTitle(),
                version.getState(),
                version.getParticulars().getEffectiveOn(),
                version.getEditedBy(),
                version.getEditedAt());
    }
}

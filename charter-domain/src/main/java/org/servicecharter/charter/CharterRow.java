package org.servicecharter.charter;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.VersionState;

/**
 * One version in a list.
 *
 * @param latest no later version of this charter has been begun
 */
public record CharterRow(
        String code,
        int number,
        String title,
        VersionState state,
        LocalDate effectiveOn,
        String editedBy,
        Instant editedAt,
        boolean latest)
        implements Serializable {

    public static CharterRow of(CharterVersion version, boolean latest) {
        return new CharterRow(
                version.getCharterCode(),
                version.getNumber(),
                version.getParticulars().getTitle(),
                version.getState(),
                version.getParticulars().getEffectiveOn(),
                version.getEditedBy(),
                version.getEditedAt(),
                latest);
    }

    /** The words may be changed, whether people are being asked or not. */
    public boolean isDrafting() {
        return state.isOpen();
    }

    public boolean isInApproval() {
        return state == VersionState.APPROVAL;
    }

    /** Readable by everyone, whether in force or superseded. */
    public boolean isPublished() {
        return state.isFrozen();
    }

    public boolean isInForce() {
        return state.isInForce();
    }
}

package org.servicecharter.charter;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.VersionState;

/**
 * A version as it was published, for reading, signing and comparing. Nothing of it changes but its {@code state}.
 *
 * @param number 1, 2, 3… without gaps within a charter
 * @param effectiveOn the first day it is in force; may be later than the publication
 * @param changeReason why it was published, or {@code null} for the first version
 * @param state announced until its day comes, then in force until a later version is
 * @param renditions at least one; each language and format with its latest revision
 */
public record PublishedVersion(
        String charterCode,
        String title,
        int number,
        LocalDate effectiveOn,
        ChangeKind change,
        String changeReason,
        Instant publishedAt,
        VersionState state,
        List<PublishedRendition> renditions)
        implements Serializable {

    public PublishedVersion {
        renditions = List.copyOf(renditions);
    }

    /** A later version is in force. */
    public boolean superseded() {
        return state == VersionState.SUPERSEDED;
    }

    /** The organisation no longer stands by it. */
    public boolean over() {
        return superseded() || state == VersionState.WITHDRAWN;
    }

    /** Published before the day it comes into force. */
    public boolean announced() {
        return state == VersionState.ANNOUNCED;
    }

    /** The rendition in the language the charter was written in. */
    public PublishedRendition original() {
        return renditions.get(0);
    }
}

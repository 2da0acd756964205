package org.servicecharter.charter.rendition;

import java.util.Set;
import org.servicecharter.charter.version.ChangeKind;

/**
 * A text was added to a version that had been published before. Fired inside the transaction that freezes it.
 *
 * @param sha256 the hash of the text
 * @param change how much it changes for those who signed what it corrects; {@code null} when it corrects nothing
 * @param corrected the hashes of the texts in this language and format, of this version and of those before it, that
 *     say something else
 */
public record RenditionFrozen(
        String charterCode, int version, String sha256, ChangeKind change, Set<String> corrected) {

    public RenditionFrozen {
        corrected = Set.copyOf(corrected);
    }
}

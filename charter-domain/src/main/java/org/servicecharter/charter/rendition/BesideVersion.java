package org.servicecharter.charter.rendition;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.version.VersionState;

/**
 * A version with the renditions beside its main text.
 *
 * @param language that of the main text
 * @param renditions by language, the standard one first
 */
public record BesideVersion(
        String charterCode,
        String title,
        int number,
        VersionState state,
        String language,
        List<RenditionView> renditions)
        implements Serializable {

    public BesideVersion {
        renditions = List.copyOf(renditions);
    }

    /** Words can be written: while the version is open, and after it was published. */
    public boolean isOpen() {
        return state.isOpen() || state.isFrozen();
    }
}
